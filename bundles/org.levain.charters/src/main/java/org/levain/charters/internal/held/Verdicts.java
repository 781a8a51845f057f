package org.levain.charters.internal.held;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.levain.charters.internal.document.CharterDocument;
import org.levain.charters.internal.held.HeldText.Verdict;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.place.Places;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.Pages;
import org.levain.words.Sentence;

/** Kept texts as pages show them. */
public final class Verdicts {

  private final Places places;
  private final Members members;
  private final Optional<Pages> pages;

  /** Shows names from here. */
  public Verdicts(Places places, Members members, Optional<Pages> pages) {
    this.places = places;
    this.members = members;
    this.pages = pages;
  }

  /**
   * A kept text, without its words.
   *
   * @param id identifier
   * @param page the page's name
   * @param pagePath the page below the context path, if the server has it
   * @param act {@code new}, {@code change} or {@code comment}
   * @param state how it stands, in one word
   * @param answer {@code no} or {@code ask}
   * @param clause the number; may be empty
   * @param reason its words; may be empty
   * @param who who is asked, in the charter's words; may be empty
   * @param alternative what can be done instead; may be empty
   * @param place what people call the community; empty for the platform
   * @param charter the place whose charter decides
   * @param edition its edition
   * @param anchor of the clause on the charter's page
   * @param author the name of who wrote it; empty: they have left
   * @param note what the author said to whoever is asked
   * @param by the name of who answered; may be empty
   * @param why what they said, or what stood in the way
   * @param kept when it was first kept
   * @param changed when it last changed
   */
  public record Row(
      String id,
      String page,
      Optional<String> pagePath,
      String act,
      String state,
      String answer,
      String clause,
      String reason,
      String who,
      String alternative,
      String place,
      String charter,
      int edition,
      String anchor,
      String author,
      String note,
      String by,
      String why,
      Instant kept,
      Instant changed) {

    /** The moment that a form sends back, so that what was read is what is granted. */
    public long seen() {
      return changed.toEpochMilli();
    }
  }

  /** A text as it is shown. */
  public Row row(HeldText text, Locale locale) {
    Verdict verdict = text.verdict();
    String page = text.where().page();
    return new Row(
        text.id(),
        page,
        pages.filter(server -> server.exists(page)).map(server -> server.path(page)),
        text.where().act().name().toLowerCase(Locale.ROOT),
        text.state().word(),
        verdict.answer().word(),
        verdict.clause(),
        verdict.clause().isEmpty() ? "" : verdict.reason(),
        verdict.who(),
        verdict.alternative(),
        verdict.place().equals(Place.PLATFORM)
            ? ""
            : places.find(verdict.place()).map(Place::name).orElse(""),
        verdict.charter(),
        verdict.edition(),
        CharterDocument.anchor(verdict.clause()),
        name(text.authorUid()),
        text.answer().note(),
        name(text.answer().byUid()),
        Sentence.kept(text.answer().reason()).in(locale),
        text.kept(),
        text.changed());
  }

  private String name(String uid) {
    return uid.isEmpty() ? "" : members.byUid(uid).map(Member::fullName).orElse("");
  }
}
