package org.levain.seeding.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.levain.security.Requires;
import org.levain.seeding.internal.rest.Asking;
import org.levain.web.View;

/** Where a plan is sent from, and where the runs are listed. */
@Path("")
@Requires("seeding:read")
@Produces(MediaType.TEXT_HTML)
public final class StartPage {

  private final StartView start;

  /** On these parts of the module. */
  public StartPage(StartView start) {
    this.start = start;
  }

  /** Shows the form and the newest runs; {@code before} is the last one of the list before. */
  @GET
  public View show(
      @Context SecurityContext security, @QueryParam("before") @DefaultValue("") String before) {
    return start.of(before, Asking.of(security).locale(), Optional.empty());
  }
}
