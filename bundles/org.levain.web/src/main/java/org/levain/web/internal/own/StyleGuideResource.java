package org.levain.web.internal.own;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.levain.web.View;

/** Every part of a page, drawn by the macros that draw the real ones. */
@Path("style-guide")
public final class StyleGuideResource {

  /** The parts. */
  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public View show() {
    return StyleGuide.view();
  }
}
