package org.levain.goals.internal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.levain.goals.internal.action.Overrides;
import org.levain.goals.internal.domain.GoalOverride;
import org.levain.security.Requires;

/** Goals that were kept although the linter did not accept them. */
@Path("api/overrides")
@Requires("admin:read")
@Produces(MediaType.APPLICATION_JSON)
public final class OverridesApi {

  private static final int MOST = 100;

  private final Overrides overrides;

  /** Answers from these. */
  public OverridesApi(Overrides overrides) {
    this.overrides = overrides;
  }

  /**
   * A goal that was kept.
   *
   * @param community id of the community
   * @param name its name
   * @param goal the sentence
   * @param said what the linter said: a reason, or {@code unsure}
   * @param reason what the person answered; empty if they only confirmed
   * @param when when
   */
  public record Kept(
      String community, String name, String goal, String said, String reason, Instant when) {}

  /**
   * A part of the list.
   *
   * @param items newest first
   * @param next what to send as {@code before} for the next part; empty at the end
   */
  public record Listed(List<Kept> items, String next) {}

  /**
   * Lists them, newest first.
   *
   * @param before where the list goes on, or empty
   * @param limit the most that are returned, 1 to 100
   */
  @GET
  public Listed list(
      @QueryParam("before") @DefaultValue("") String before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    int most = Math.max(1, Math.min(MOST, limit));
    List<GoalOverride> found = overrides.newest(before, most + 1);
    List<Kept> items = found.stream().limit(most).map(OverridesApi::json).toList();
    return new Listed(items, found.size() > most ? Overrides.key(found.get(most - 1)) : "");
  }

  private static Kept json(GoalOverride o) {
    return new Kept(o.community(), o.name(), o.goal(), o.why().said(), o.why().reason(), o.when());
  }
}
