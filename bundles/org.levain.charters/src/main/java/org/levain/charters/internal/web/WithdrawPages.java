package org.levain.charters.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.action.WithdrawCharter;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.place.Place;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.View;

/** Where the charter of a place is taken out of force. */
@Path("{place}/withdraw")
@Requires(value = "charters:publish", instance = "place")
@Produces(MediaType.TEXT_HTML)
public final class WithdrawPages {

  private final PlacePages at;
  private final Charters charters;
  private final WithdrawCharter withdraw;

  /** Pages that use these. */
  public WithdrawPages(PlacePages at, Charters charters, WithdrawCharter withdraw) {
    this.at = at;
    this.charters = charters;
    this.withdraw = withdraw;
  }

  /** Says what it means. */
  @GET
  public View ask(@Context SecurityContext security, @PathParam("place") String id) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Map<String, Object> model = at.model(place, caller);
    Optional<Edition> last = charters.last(id).filter(edition -> !edition.withdrawn());
    last.ifPresent(edition -> model.put("edition", edition));
    return new View("withdraw.ftlh", model);
  }

  /**
   * Withdraws it.
   *
   * @param edition the number of the edition that was shown
   */
  @POST
  public Response withdraw(
      @Context SecurityContext security,
      @PathParam("place") String id,
      @FormParam("edition") @DefaultValue("0") int edition) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    boolean done = withdraw.withdraw(id, edition, caller.member());
    return done ? Redirect.to("../?done=withdrawn") : Redirect.to("../" + id + "?done=another");
  }
}
