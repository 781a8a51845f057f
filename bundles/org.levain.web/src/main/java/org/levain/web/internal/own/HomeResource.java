package org.levain.web.internal.own;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.levain.web.View;
import org.levain.web.internal.module.Frames;
import org.levain.web.internal.page.Frame.MenuItem;
import org.levain.web.internal.visit.Visit;

/** Levain's own address: leads to the first page that the reader may see. */
@Path("")
public final class HomeResource {

  private final Frames frames;

  /** Leads to the first entry of the menu. */
  public HomeResource(Frames frames) {
    this.frames = frames;
  }

  /** The first entry of the reader's menu, or why there is none. */
  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public Response home(@Context ContainerRequestContext request) {
    Visit visit = (Visit) request.getProperty(Visit.ATTRIBUTE);
    if (!visit.request().getRequestURI().endsWith("/")) {
      return to("levain/");
    }
    List<MenuItem> menu = frames.menu(visit.caller());
    return menu.isEmpty()
        ? Response.ok(View.of("levain/home.ftlh")).build()
        : to(menu.get(0).path());
  }

  private static Response to(String relative) {
    return Response.status(Response.Status.FOUND).header(HttpHeaders.LOCATION, relative).build();
  }
}
