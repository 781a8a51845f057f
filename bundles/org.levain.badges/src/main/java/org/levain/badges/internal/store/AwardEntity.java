package org.levain.badges.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over;
import org.levain.badges.internal.domain.Shows;

/** An award's row. */
@Entity(name = "Award")
@Table(name = "levain_badges_award")
class AwardEntity {

  static final String OPEN = "open";

  @Id String id = "";

  @Column(name = "public_id")
  String publicId = "";

  String kind = "";

  @Column(name = "member_uid")
  String memberUid = "";

  long given;

  @Column(name = "given_by")
  String givenBy = "";

  @Column(name = "request_key")
  String requestKey = "";

  String reason = "";
  String evidence = "";
  String begins = "";
  String ends = "";
  long accepted;

  @Column(name = "shown_name")
  String shownName = "";

  @Column(name = "on_wiki")
  int onWiki;

  @Column(name = "on_list")
  int onList;

  @Column(name = "to_strangers")
  int toStrangers;

  @Column(name = "over_how")
  String overHow = "";

  @Column(name = "over_when")
  long overWhen;

  @Column(name = "over_reason")
  String overReason = "";

  @Column(name = "over_by")
  String overBy = "";

  String slot = OPEN;

  @Version int version;

  /** For the provider. */
  AwardEntity() {}

  AwardEntity(Award award, String key) {
    id = award.id();
    publicId = award.publicId();
    kind = award.kind();
    memberUid = award.memberUid();
    given = award.given().when().toEpochMilli();
    givenBy = award.given().byUid();
    requestKey = key.isEmpty() ? award.id() : key;
    reason = award.given().reason();
    evidence = award.given().evidence();
    begins = award.term().begins().toString();
    ends = award.term().ends().map(LocalDate::toString).orElse("");
    take(award);
  }

  /** Takes over what can change. */
  final void take(Award award) {
    award
        .consent()
        .ifPresent(
            consent -> {
              accepted = consent.when().toEpochMilli();
              shownName = consent.name();
              onWiki = consent.shows().onWiki() ? 1 : 0;
              onList = consent.shows().onList() ? 1 : 0;
              toStrangers = consent.shows().toStrangers() ? 1 : 0;
            });
    award
        .over()
        .ifPresent(
            over -> {
              overHow = over.how().slug();
              overWhen = over.when().toEpochMilli();
              overReason = over.reason();
              overBy = over.byUid();
              slot = id;
            });
  }

  Award award() {
    return new Award(
        id,
        publicId,
        kind,
        memberUid,
        new Award.Given(Instant.ofEpochMilli(given), givenBy, reason, evidence),
        new Award.Term(
            LocalDate.parse(begins),
            Optional.of(ends).filter(end -> !end.isEmpty()).map(LocalDate::parse)),
        consent(),
        Over.How.of(overHow)
            .map(how -> new Over(how, Instant.ofEpochMilli(overWhen), overReason, overBy)));
  }

  private Optional<Award.Consent> consent() {
    Shows shows = new Shows(onWiki == 1, onList == 1, toStrangers == 1);
    return accepted == 0
        ? Optional.empty()
        : Optional.of(new Award.Consent(Instant.ofEpochMilli(accepted), shownName, shows));
  }
}
