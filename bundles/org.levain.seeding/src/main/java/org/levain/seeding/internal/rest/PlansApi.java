package org.levain.seeding.internal.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.ledger.Change.Verdict;
import org.levain.security.Requires;
import org.levain.seeding.internal.action.ComparePlan;
import org.levain.seeding.internal.action.Comparison;
import org.levain.web.Refusal;

/** Plans for programs: what would they do? */
@Path("api/plans")
@Requires("seeding:read")
@Produces(MediaType.APPLICATION_JSON)
public final class PlansApi {

  private final ComparePlan compare;
  private final Problems problems;

  /** Compares in this way. */
  public PlansApi(ComparePlan compare, Problems problems) {
    this.compare = compare;
    this.problems = problems;
  }

  /**
   * What a plan or pack would do to the server as it stands. Writes nothing.
   *
   * @param source name of the file it comes from, percent-encoded
   */
  @POST
  @Path("compare")
  public Answer compare(
      @Context SecurityContext security,
      @HeaderParam("Levain-Source") @Nullable String source,
      byte[] plan) {
    String name = Source.ofHeader(source);
    Locale locale = Asking.of(security).locale();
    ComparePlan.Outcome outcome = compare.compare(name, plan);
    if (outcome instanceof ComparePlan.Unreadable unreadable) {
      throw new Refusal(problems.unreadable(name, unreadable.errors(), locale));
    }
    Comparison comparison = ((ComparePlan.Compared) outcome).comparison();
    return new Answer(
        comparison.changes().stream().map(c -> Compared.of(c, locale)).toList(),
        comparison.counts());
  }

  /** What would happen, item by item, and how often which. */
  public record Answer(List<Compared> items, Map<Verdict, Long> counts) {}
}
