package org.levain.administration.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.levain.administration.internal.module.Installed;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.security.Requires;

/** The installed modules, for programs. */
@Path("api/modules")
@Requires("admin:read")
public final class ModulesApi {

  private final InstalledModules modules;

  /** The modules of this platform. */
  public ModulesApi(InstalledModules modules) {
    this.modules = modules;
  }

  /** All modules by name. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer list() {
    return new Answer(modules.all().stream().map(Item::of).toList());
  }

  /** The modules. */
  public record Answer(List<Item> items) {}

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
