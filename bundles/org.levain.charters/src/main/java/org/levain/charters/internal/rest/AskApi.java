package org.levain.charters.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.force.Answered;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.web.PlacePages;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Question;
import org.levain.security.Requires;
import org.levain.web.Caller;

/** May I post this here? */
@Path("api/charters/{place}/ask")
@Requires("charters:read")
@Produces(MediaType.APPLICATION_JSON)
public final class AskApi {

  private final PlacePages at;
  private final InForce force;

  /** Asks what is in force. */
  public AskApi(PlacePages at, InForce force) {
    this.at = at;
    this.force = force;
  }

  /**
   * A question.
   *
   * @param attributes {@code act=post; status=employee; facts=a, b}; what is empty is not stated
   */
  public record NewQuestion(@Nullable String attributes) {}

  /**
   * An answer.
   *
   * @param decision {@code yes}, {@code no} or {@code ask}
   * @param clause the clause that decides; empty where none does
   * @param reason its words
   * @param who who is asked
   * @param alternative what can be done instead
   * @param place where the charter holds in which the clause stands
   * @param edition of that charter
   */
  public record AnswerJson(
      String decision,
      String clause,
      String reason,
      String who,
      String alternative,
      String place,
      int edition) {

    static AnswerJson of(Answered answered) {
      Decision decision = answered.decision();
      return new AnswerJson(
          decision.answer().word(),
          decision.clause(),
          decision.reason(),
          decision.who(),
          decision.alternative(),
          answered.edition().place(),
          answered.edition().number());
    }
  }

  /** Answers by what holds at a place: its own charter below the platform’s. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public AnswerJson ask(
      @Context SecurityContext security, @PathParam("place") String id, NewQuestion asked) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    String attributes = asked.attributes();
    return force
        .decide(id, Question.parse(attributes == null ? "" : attributes))
        .map(AnswerJson::of)
        .orElseThrow(() -> at.refusal(404, "no-charter", caller));
  }
}
