package org.levain.charters.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.force.Standing;
import org.levain.charters.internal.web.PlacePages;
import org.levain.security.Requires;
import org.levain.web.Caller;

/** The charters that hold now. */
@Path("api/charters")
@Requires("charters:read")
@Produces(MediaType.APPLICATION_JSON)
public final class ChartersApi {

  private final PlacePages at;
  private final InForce force;

  /** Answers from these. */
  public ChartersApi(PlacePages at, InForce force) {
    this.at = at;
    this.force = force;
  }

  /** All of them without their texts, the platform’s first. */
  @GET
  public List<EditionJson> charters() {
    return force.all().stream().map(Standing::edition).map(EditionJson::head).toList();
  }

  /** The one of a place, with its text. */
  @GET
  @Path("{place}")
  public EditionJson charter(@Context SecurityContext security, @PathParam("place") String id) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    return force
        .own(id)
        .map(Standing::edition)
        .map(EditionJson::of)
        .orElseThrow(() -> at.refusal(404, "no-charter", caller));
  }
}
