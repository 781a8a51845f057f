package org.levain.administration.internal.module;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.module.Installed.Condition;
import org.levain.security.Requires;
import org.levain.web.View;

/** The modules: what runs, in which version, since when, and what is missing to the others. */
@Path("modules")
@Requires("admin:read")
@Produces(MediaType.TEXT_HTML)
public final class ModulesPage {

  private final Platform platform;
  private final InstalledModules modules;

  /** The modules of this platform. */
  public ModulesPage(Platform platform, InstalledModules modules) {
    this.platform = platform;
    this.modules = modules;
  }

  /** Shows the page. */
  @GET
  public View show() {
    List<Installed> all = modules.all();
    Changes changes = Changes.of(platform);
    return new View(
        "modules.ftlh",
        Map.of(
            "modules", all.stream().map(Row::of).toList(),
            "running", all.stream().filter(m -> m.condition() == Condition.RUNNING).count(),
            "used", all.stream().filter(m -> m.condition() != Condition.NOT_USED).count(),
            "changes", changes.last(),
            "turnedAway", changes.turnedAway(),
            "longest", changes.longestWaitMillis(),
            "refused", changes.refused(),
            "folder", platform.home().resolve("bundles").toString()));
  }

  /** A module as the page shows it. */
  public record Row(
      String name,
      String title,
      String version,
      String condition,
      Instant since,
      List<String> faults) {

    public static Row of(Installed module) {
      return new Row(
          module.name(),
          module.title(),
          module.version(),
          module.condition().word(),
          module.since(),
          module.condition() == Condition.NOT_USED ? List.of() : module.faults());
    }
  }
}
