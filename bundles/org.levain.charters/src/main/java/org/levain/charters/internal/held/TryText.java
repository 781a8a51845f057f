package org.levain.charters.internal.held;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.guard.Posting;
import org.levain.charters.internal.guard.Ruling;
import org.levain.charters.internal.guard.Rulings;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.place.Places;
import org.levain.host.Member;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.host.SaveAct;
import org.levain.host.spi.SaveAttempt;
import org.levain.host.spi.SaveAttempt.Words;

/**
 * Asks whether a text may be saved before somebody saves it, and keeps one that may not, so that
 * its author can ask about it. Saves nothing, and works in a server that cannot refuse saves.
 */
public final class TryText {

  private static final int MOST_PAGE = 400;

  private final Rulings rulings;
  private final Places places;
  private final KeepText keep;
  private final HeldTexts texts;
  private final Optional<Pages> pages;

  /** Asks these, and keeps it here. */
  public TryText(
      Rulings rulings, Places places, KeepText keep, HeldTexts texts, Optional<Pages> pages) {
    this.rulings = rulings;
    this.places = places;
    this.keep = keep;
    this.texts = texts;
    this.pages = pages;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It may be saved. */
  public record Permitted() implements Outcome {}

  /** It may not, and is kept. */
  public record Kept(HeldText text) implements Outcome {}

  /** It may not, and is not kept. */
  public record NotKept(KeepText.Why why) implements Outcome {}

  /** Something about the request is wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /**
   * Tries it.
   *
   * @param place the community that is meant; empty: as the page says. A page that belongs
   *     elsewhere is refused: an author does not choose who is asked
   */
  public Outcome attempt(
      String page, String text, Optional<String> place, Member author, Locale language) {
    if (page.isBlank() || page.length() > MOST_PAGE || page.indexOf('\u0000') >= 0) {
      return new Faulty(List.of(Fault.of("page", "page")));
    }
    Optional<Place> named = place.flatMap(places::find);
    if (place.isPresent() && named.isEmpty()) {
      return new Faulty(List.of(Fault.of("place", "place")));
    }
    Optional<String> now = pages.flatMap(p -> p.find(page)).map(Page::text);
    SaveAct act = now.isPresent() ? SaveAct.CHANGE : SaveAct.NEW;
    Posting posting = new Posting(page, Optional.empty(), act, text, author);
    if (named.filter(there -> rulings.belongsElsewhere(posting, there)).isPresent()) {
      return new Faulty(List.of(Fault.of("place", "elsewhere")));
    }
    Optional<Ruling> ruling = rulings.on(posting, named);
    if (ruling.isEmpty() || ruling.get().permits()) {
      return new Permitted();
    }
    SaveAttempt attempt =
        new SaveAttempt(page, Optional.empty(), act, Words.page(text), () -> now, author, language);
    KeepText.Outcome outcome = keep.keep(attempt, author, ruling.get());
    return outcome instanceof KeepText.Kept kept
        ? new Kept(texts.find(kept.id()).orElseThrow())
        : new NotKept(((KeepText.NotKept) outcome).why());
  }
}
