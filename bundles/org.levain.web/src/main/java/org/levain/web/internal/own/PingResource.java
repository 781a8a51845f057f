package org.levain.web.internal.own;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says that Levain answers. */
@Path("ping")
public final class PingResource {

  /** Always {@code ok}. */
  @GET
  @PermitAll
  @Produces(MediaType.TEXT_PLAIN)
  public String ping() {
    return "ok";
  }
}
