package org.levain.badges.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Kind;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.View;

/** The catalogue: what badges there are, what each stands for, what its states look like. */
@Path("")
@Requires("badges:read")
@Produces(MediaType.TEXT_HTML)
public final class CataloguePages {

  private final Kinds kinds;
  private final Clock clock;

  /** Pages of this catalogue. */
  public CataloguePages(Kinds kinds, Clock clock) {
    this.kinds = kinds;
    this.clock = clock;
  }

  /** A badge in the list. */
  public record Row(String id, String name, String about, boolean role, boolean retired) {

    static Row of(Kind kind, Locale locale) {
      return new Row(kind.id(), kind.name(locale), kind.about(locale), kind.role(), kind.retired());
    }
  }

  /**
   * Shows it.
   *
   * @param state {@code retired} for those that are given no more; anything else for the others
   * @param done what was just done: {@code drawn}, {@code retired}, or empty
   */
  @GET
  public View catalogue(
      @Context SecurityContext security,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("done") @DefaultValue("") String done) {
    Locale locale = Caller.of(security).locale();
    boolean retired = state.equals("retired");
    List<Row> rows =
        kinds.all().stream()
            .filter(kind -> kind.retired() == retired)
            .map(kind -> Row.of(kind, locale))
            .toList();
    return new View(
        "catalogue.ftlh",
        Map.of(
            "rows",
            rows,
            "state",
            retired ? "retired" : "",
            "done",
            done,
            "year",
            String.valueOf(LocalDate.now(clock).getYear())));
  }
}
