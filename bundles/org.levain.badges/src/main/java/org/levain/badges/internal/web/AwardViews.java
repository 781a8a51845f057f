package org.levain.badges.internal.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.levain.badges.artwork.Label;
import org.levain.badges.artwork.Standing;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.domain.Over;
import org.levain.badges.internal.domain.Shows;
import org.levain.badges.internal.open.Portrait;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.web.PublicUrl;

/** Awards as pages show them. */
public final class AwardViews {

  private final Kinds kinds;
  private final Members members;
  private final PublicUrl publicUrl;
  private final Portrait portrait = new Portrait();
  private final Clock clock;

  /** Views with these. */
  public AwardViews(Kinds kinds, Members members, PublicUrl publicUrl, Clock clock) {
    this.kinds = kinds;
    this.members = members;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  /**
   * An award.
   *
   * @param id the award
   * @param kind id of the badge
   * @param badge its name
   * @param about what it stands for
   * @param holder who holds it; empty: somebody who has left
   * @param by who gave it; empty: nobody who can be named
   * @param reason why
   * @param evidence where that can be seen, or empty
   * @param begins the first day
   * @param ends the last day, if there is one
   * @param lastDay the day it came to its end, once it has
   * @param state {@code valid}, {@code ended} or {@code revoked}
   * @param answer {@code waiting}, {@code accepted} or {@code declined}
   * @param over how it came to its end: {@code stepped-down}; empty: it has not, or by its term
   * @param overReason why, or empty
   * @param shows where it shows
   * @param band what stands on it
   * @param alt for those who do not see it
   * @param check path of the page for strangers, below {@code levain/}; empty: they see nothing
   * @param share its whole address, if the public address is configured
   */
  public record Row(
      String id,
      String kind,
      String badge,
      String about,
      String holder,
      String by,
      String reason,
      String evidence,
      LocalDate begins,
      Optional<LocalDate> ends,
      Optional<LocalDate> lastDay,
      String state,
      String answer,
      String over,
      String overReason,
      Shows shows,
      String band,
      String alt,
      String check,
      String share) {

    /** Whether the holder can still say where it shows. */
    public boolean agreeable() {
      return !answer.equals("declined") && (answer.equals("accepted") || state.equals("valid"));
    }

    /** Whether it can be ended. */
    public boolean endable() {
      return state.equals("valid");
    }

    /** Whether it can be withdrawn. */
    public boolean revocable() {
      return !state.equals("revoked") && !answer.equals("declined");
    }
  }

  /** As its holder and those who give badges see it. */
  public Row row(Award award, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    Optional<Kind> kind = kinds.find(award.kind());
    Optional<Over> over = award.over();
    String check = award.openToStrangers() ? "badges/v/" + award.publicId() : "";
    return new Row(
        award.id(),
        award.kind(),
        kind.map(k -> k.name(locale)).orElse(award.kind()),
        kind.map(k -> k.about(locale)).orElse(""),
        name(award.memberUid()),
        name(award.given().byUid()),
        award.given().reason(),
        award.given().evidence(),
        award.term().begins(),
        award.term().ends(),
        award.lastDay(today),
        award.standing(today).slug(),
        answer(award),
        over.map(o -> o.how().slug()).orElse(""),
        over.map(Over::reason).orElse(""),
        award.consent().map(Award.Consent::shows).orElse(Shows.NOWHERE),
        award.band(today),
        kind.map(k -> portrait.alt(award, k, today, locale)).orElse(""),
        check,
        check.isEmpty() ? "" : publicUrl.of("levain/" + check).map(URI::toString).orElse(""));
  }

  /** Whether it holds today. */
  boolean valid(Award award) {
    return award.standing(LocalDate.now(clock)) == Standing.VALID;
  }

  private String name(String uid) {
    return uid.isEmpty()
        ? ""
        : members.byUid(uid).map(Member::fullName).map(Label::clean).orElse("");
  }

  private static String answer(Award award) {
    if (award.over().filter(o -> o.how() == Over.How.DECLINED).isPresent()) {
      return "declined";
    }
    return award.consent().isPresent() ? "accepted" : "waiting";
  }
}
