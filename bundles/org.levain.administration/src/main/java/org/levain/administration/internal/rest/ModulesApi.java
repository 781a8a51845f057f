package org.levain.administration.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.module.Changes;
import org.levain.administration.internal.module.Installed;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.security.Requires;

/** The installed modules, for programs. */
@Path("api/modules")
@Requires("admin:read")
public final class ModulesApi {

  private final Platform platform;
  private final InstalledModules modules;

  /** The modules of this platform. */
  public ModulesApi(Platform platform, InstalledModules modules) {
    this.platform = platform;
    this.modules = modules;
  }

  /** All modules by name, and what was changed last. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer list() {
    Changes changes = Changes.of(platform);
    return new Answer(
        modules.all().stream().map(Item::of).toList(),
        changes.last().stream().map(ChangeItem::of).toList(),
        changes.refused());
  }

  /** The modules; the last changes, newest first; sentences on jars that were refused. */
  public record Answer(List<Item> items, List<ChangeItem> changes, List<String> refused) {}

  /**
   * A change; {@code at} is a point in time in UTC, {@code by} who asked for it, {@code reasons}
   * say why it was put back, {@code turnedAway} counts requests that could not wait.
   */
  public record ChangeItem(
      String at,
      String by,
      List<Changes.Jar> jars,
      boolean taken,
      List<String> reasons,
      long millis,
      int held,
      long longestWaitMillis,
      int turnedAway) {

    static ChangeItem of(Changes.Change change) {
      return new ChangeItem(
          change.at().toString(),
          change.by(),
          change.jars(),
          change.taken(),
          change.reasons(),
          change.millis(),
          change.held(),
          change.longestWaitMillis(),
          change.turnedAway());
    }
  }

  /** A module; {@code since} is a point in time in UTC. */
  public record Item(String name, String version, String state, String since, List<String> faults) {

    static Item of(Installed module) {
      return new Item(
          module.name(),
          module.version(),
          module.condition().word(),
          module.since().toString(),
          module.faults());
    }
  }
}
