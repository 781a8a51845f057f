package org.levain.charters.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.levain.charters.internal.action.AcknowledgeCharter;
import org.levain.charters.internal.action.AcknowledgeCharter.Outcome;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.domain.Acknowledgement;
import org.levain.charters.internal.web.PlacePages;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;

/** What the caller has acknowledged. */
@Path("api/charters/{place}/acknowledgements")
@Requires("charters:read")
@Produces(MediaType.APPLICATION_JSON)
public final class AcknowledgementsApi {

  private final PlacePages at;
  private final Charters charters;
  private final AcknowledgeCharter acknowledge;

  /** Answers from these. */
  public AcknowledgementsApi(PlacePages at, Charters charters, AcknowledgeCharter acknowledge) {
    this.at = at;
    this.charters = charters;
    this.acknowledge = acknowledge;
  }

  /**
   * An acknowledgement.
   *
   * @param edition number of the edition that was read
   */
  public record NewAcknowledgement(int edition) {}

  /**
   * What was acknowledged.
   *
   * @param edition number of the edition
   * @param given when
   */
  public record AcknowledgementJson(int edition, String given) {

    static AcknowledgementJson of(Acknowledgement a) {
      return new AcknowledgementJson(a.number(), a.given().toString());
    }
  }

  /** The caller’s own, newest first. */
  @GET
  public List<AcknowledgementJson> mine(
      @Context SecurityContext security, @PathParam("place") String id) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    return caller.member().map(Member::uid).map(charters::of).orElse(List.of()).stream()
        .filter(given -> given.place().equals(id))
        .map(AcknowledgementJson::of)
        .toList();
  }

  /** Acknowledges the edition that holds; sent twice it is kept once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response acknowledge(
      @Context SecurityContext security, @PathParam("place") String id, NewAcknowledgement asked) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    Member member = caller.member().orElseThrow(() -> at.refusal(409, "nobody", caller));
    Outcome outcome = acknowledge.acknowledge(id, asked.edition(), member);
    if (outcome == Outcome.ANOTHER) {
      throw at.refusal(409, "another-edition", caller);
    }
    return Response.status(outcome == Outcome.KEPT ? Response.Status.CREATED : Response.Status.OK)
        .entity(asked)
        .build();
  }
}
