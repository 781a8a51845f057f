package org.levain.web.internal.own;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.levain.web.Caller;
import org.levain.web.View;

/** Every part of a page, drawn by the macros that draw the real ones. */
@Path("style-guide")
public final class StyleGuideResource {

  /** The parts. */
  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public View show(@Context SecurityContext security) {
    return StyleGuide.in(Caller.of(security).locale());
  }
}
