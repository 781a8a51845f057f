package org.levain.goals.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.action.Reviews.Kept;
import org.levain.goals.internal.action.StartRequests;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.templates.words.Language;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.View;

/**
 * What a member was invited into, what they have asked for, and the communities that they created
 * or animate, due first.
 */
@Path("mine")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class MinePages {

  private static final int MOST_REQUESTS = 30;

  private final Reviews reviews;
  private final StartRequests requests;
  private final Languages languages;
  private final InvitedViews invited;
  private final Clock clock;

  /** Pages that use these. */
  public MinePages(
      Reviews reviews,
      StartRequests requests,
      Languages languages,
      InvitedViews invited,
      Clock clock) {
    this.reviews = reviews;
    this.requests = requests;
    this.languages = languages;
    this.invited = invited;
    this.clock = clock;
  }

  /** A community in the list. */
  public record Row(
      String id,
      String name,
      String goal,
      String language,
      Optional<MeasureView> measure,
      boolean active) {}

  /** Lists them: overdue ones first, those that rest last. */
  @GET
  public View mine(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    caller.member().ifPresent(m -> languages.saw(m, Language.of(caller.locale())));
    List<Kept> kept = caller.member().map(m -> reviews.keptBy(m.uid())).orElse(List.of());
    List<Row> rows =
        kept.stream()
            .sorted(Comparator.comparing(MinePages::order))
            .map(k -> row(k, caller.locale()))
            .toList();
    return new View(
        "mine.ftlh",
        Map.of("rows", rows, "invited", invited.waiting(caller), "asked", asked(caller)));
  }

  /** What the caller has asked for; a community that was made of it stands among the others. */
  private List<RequestView> asked(Caller caller) {
    return caller.member().map(m -> requests.of(m.uid(), MOST_REQUESTS)).orElse(List.of()).stream()
        .map(r -> RequestView.of(r, ""))
        .filter(r -> r.community().isEmpty() && !r.state().equals("withdrawn"))
        .toList();
  }

  private static LocalDate order(Kept kept) {
    if (!kept.community().active()) {
      return LocalDate.MAX;
    }
    return kept.measure().map(Measure::review).orElse(LocalDate.MIN);
  }

  private Row row(Kept kept, Locale locale) {
    return new Row(
        kept.community().id(),
        kept.community().name(),
        kept.community().purpose().goal(),
        kept.community().language().code(),
        kept.measure().map(m -> MeasureView.of(m, LocalDate.now(clock), locale)),
        kept.community().active());
  }
}
