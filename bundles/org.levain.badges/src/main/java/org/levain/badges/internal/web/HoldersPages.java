package org.levain.badges.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.View;

/**
 * Who holds a badge. Members see those who agreed to be in the list and whose badge holds; those
 * who give badges see all. No numbers, no ranks.
 */
@Path("holders")
@Requires("badges:read")
@Produces(MediaType.TEXT_HTML)
public final class HoldersPages {

  private static final int PAGE = 50;

  private final Kinds kinds;
  private final Awards awards;
  private final AwardViews views;

  /** Pages of these. */
  public HoldersPages(Kinds kinds, Awards awards, AwardViews views) {
    this.kinds = kinds;
    this.awards = awards;
    this.views = views;
  }

  /** A choice of the filter. */
  public record Option(String value, String label) {}

  /**
   * Lists them, newest first.
   *
   * @param badge only this badge
   * @param all every award, for those who give badges: {@code yes}
   * @param before where the list goes on
   */
  @GET
  public View holders(
      @Context SecurityContext security,
      @QueryParam("badge") @DefaultValue("") String badge,
      @QueryParam("all") @DefaultValue("") String all,
      @QueryParam("before") @DefaultValue("") String before) {
    Caller caller = Caller.of(security);
    Locale locale = caller.locale();
    boolean every = all.equals("yes") && caller.may("badges:award");
    String kind = kinds.find(badge).isPresent() ? badge : "";
    List<Award> page = awards.list(kind, !every, before, PAGE + 1);
    Map<String, Object> model = new HashMap<>();
    model.put(
        "rows",
        page.stream()
            .limit(PAGE)
            .filter(award -> every || views.valid(award))
            .map(award -> views.row(award, locale))
            .filter(row -> every || !row.holder().isEmpty())
            .toList());
    model.put("next", page.size() > PAGE ? page.get(PAGE - 1).id() : "");
    model.put("badge", kind);
    model.put("every", every);
    model.put("kinds", kinds.all().stream().map(k -> new Option(k.id(), k.name(locale))).toList());
    return new View("holders.ftlh", model);
  }
}
