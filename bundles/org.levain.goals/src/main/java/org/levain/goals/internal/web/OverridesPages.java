package org.levain.goals.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.levain.goals.internal.action.Overrides;
import org.levain.goals.internal.domain.GoalOverride;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.View;

/** Where administrators read which goals were kept against the linter, and why. */
@Path("overrides")
@Requires("admin:read")
@Produces(MediaType.TEXT_HTML)
public final class OverridesPages {

  private static final int PAGE = 30;

  private final Overrides overrides;
  private final Members members;

  /** Pages that use these. */
  public OverridesPages(Overrides overrides, Members members) {
    this.overrides = overrides;
    this.members = members;
  }

  /** A goal that was kept. */
  public record Row(
      String community,
      String name,
      String goal,
      String said,
      String reason,
      String by,
      Instant when) {}

  /**
   * Lists them, newest first.
   *
   * @param before where the list goes on, or empty
   */
  @GET
  public View list(@QueryParam("before") @DefaultValue("") String before) {
    List<GoalOverride> found = overrides.newest(before, PAGE + 1);
    List<Row> rows = found.stream().limit(PAGE).map(this::row).toList();
    String next = found.size() > PAGE ? Overrides.key(found.get(PAGE - 1)) : "";
    return new View("overrides.ftlh", Map.of("rows", rows, "next", next));
  }

  private Row row(GoalOverride o) {
    return new Row(
        o.community(),
        o.name(),
        o.goal(),
        o.why().said(),
        o.why().reason(),
        members.byUid(o.byUid()).map(Member::fullName).orElse(""),
        o.when());
  }
}
