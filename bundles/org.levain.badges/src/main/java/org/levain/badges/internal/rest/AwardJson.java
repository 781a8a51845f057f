package org.levain.badges.internal.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Shows;
import org.levain.host.Member;
import org.levain.host.Members;

/**
 * An award.
 *
 * @param id the award
 * @param badge id of the badge
 * @param member login of the holder; left out: they have left
 * @param reason why it was given
 * @param evidence where that can be seen; may be empty
 * @param begins the first day
 * @param ends the last day; left out: none
 * @param state {@code valid}, {@code ended} or {@code revoked}
 * @param accepted whether the holder has agreed
 * @param shows where it shows
 * @param check path of the page for strangers, below {@code levain/}; left out: they see nothing
 */
public record AwardJson(
    String id,
    String badge,
    @Nullable String member,
    String reason,
    String evidence,
    LocalDate begins,
    @Nullable LocalDate ends,
    String state,
    boolean accepted,
    Places shows,
    @Nullable String check) {

  /**
   * Where a badge shows.
   *
   * @param wiki on the member’s page and beside their name in the server
   * @param list in the list of holders
   * @param strangers on a page that anyone can open who has the address
   */
  public record Places(boolean wiki, boolean list, boolean strangers) {

    static Places of(Shows shows) {
      return new Places(shows.onWiki(), shows.onList(), shows.toStrangers());
    }

    Shows shows() {
      return new Shows(wiki, list, strangers);
    }
  }

  static AwardJson of(Award award, Members members, LocalDate today) {
    return new AwardJson(
        award.id(),
        award.kind(),
        members.byUid(award.memberUid()).map(Member::login).orElse(null),
        award.given().reason(),
        award.given().evidence(),
        award.term().begins(),
        award.term().ends().orElse(null),
        award.standing(today).slug(),
        award.consent().isPresent(),
        Places.of(award.consent().map(Award.Consent::shows).orElse(Shows.NOWHERE)),
        award.openToStrangers() ? "badges/v/" + award.publicId() : null);
  }
}
