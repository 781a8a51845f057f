package org.levain.goals.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Invitation.State;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;

class JpaInvitationsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00.123Z");

  private GoalsUnit unit;
  private JpaInvitations invitations;

  @BeforeEach
  void open(Persistence persistence) {
    unit = new GoalsUnit(persistence);
    invitations = new JpaInvitations(unit);
  }

  @AfterEach
  void close() {
    unit.close();
  }

  private void keep(Invitation... all) {
    unit.write(
        tx -> {
          List.of(all).forEach(i -> invitations.keep(tx, i));
          return true;
        });
  }

  private static Invitation invitation(String id, String community, String member, Instant sent) {
    return new Invitation(
        id, community, member, Optional.empty(), "Vous l’avez déjà fait.", "u-by", sent, 1);
  }

  @DatabaseTest
  void keepsOneForEachMemberAndCommunity() {
    Invitation first = invitation("1", "c-1", "u-1", NOW);
    keep(first, invitation("2", "c-2", "u-1", NOW));
    assertThat(invitations.find("1")).contains(first);
    Invitation again = first.again("Another reason.", "u-2", NOW.plus(Duration.ofDays(40)));
    keep(again);
    assertThat(invitations.find("1")).contains(again);
    assertThat(again.times()).isEqualTo(2);
    assertThat(invitations.list("c-1", "", 10)).containsExactly(again);
    assertThat(invitations.find("3")).isEmpty();
  }

  @DatabaseTest
  void letsTheDatabaseRefuseASecondRow() {
    keep(invitation("1", "c-1", "u-1", NOW));
    assertThatThrownBy(
            () ->
                unit.write(
                    tx -> {
                      tx.persist(new InvitationEntity(invitation("2", "c-1", "u-1", NOW)));
                      tx.flush();
                      return true;
                    }))
        .isInstanceOf(PersistenceException.class);
  }

  @DatabaseTest
  void findsThoseOfSomeMembers() {
    Invitation one = invitation("1", "c-1", "u-1", NOW);
    keep(one, invitation("2", "c-1", "u-2", NOW), invitation("3", "c-2", "u-3", NOW));
    assertThat(invitations.of("c-1", List.of("u-1", "u-3"))).isEqualTo(Map.of("u-1", one));
    assertThat(invitations.of("c-1", List.of())).isEmpty();
    Optional<Invitation> inTransaction = unit.read(tx -> invitations.find(tx, "c-1", "u-1"));
    assertThat(inTransaction).contains(one);
  }

  @DatabaseTest
  void listsNewestFirstAPageAtATime() {
    for (int i = 1; i <= 5; i++) {
      keep(invitation("id-" + i, "c-1", "u-" + i, NOW));
    }
    assertThat(invitations.list("c-1", "", 2))
        .extracting(Invitation::id)
        .containsExactly("id-5", "id-4");
    assertThat(invitations.list("c-1", "id-2", 2))
        .extracting(Invitation::id)
        .containsExactly("id-1");
  }

  @DatabaseTest
  void countsEachState() {
    assertThat(invitations.counts("c-1", NOW)).isEmpty();
    keep(
        invitation("1", "c-1", "u-1", NOW),
        invitation("2", "c-1", "u-2", NOW).answered(true, NOW),
        invitation("3", "c-1", "u-3", NOW).answered(false, NOW),
        invitation("4", "c-1", "u-4", NOW.minus(Invitation.LIFE)),
        invitation("5", "c-1", "u-5", NOW.minus(Invitation.LIFE).plusMillis(1)),
        invitation("6", "c-2", "u-6", NOW));
    assertThat(invitations.counts("c-1", NOW))
        .isEqualTo(
            Map.of(State.INVITED, 2L, State.JOINED, 1L, State.NOT_NOW, 1L, State.EXPIRED, 1L));
  }

  @DatabaseTest
  void knowsWhatWaitsForAMember() {
    Invitation waiting = invitation("1", "c-1", "u-1", NOW);
    keep(
        waiting,
        invitation("2", "c-2", "u-1", NOW).answered(false, NOW),
        invitation("3", "c-3", "u-1", NOW.minus(Invitation.LIFE)),
        invitation("4", "c-1", "u-2", NOW));
    assertThat(invitations.waitingFor("u-1", NOW)).containsExactly(waiting);
  }

  @DatabaseTest
  void countsWhomSomebodyAsked() {
    keep(
        invitation("1", "c-1", "u-1", NOW),
        invitation("2", "c-2", "u-1", NOW.minusSeconds(1)),
        invitation("3", "c-3", "u-1", NOW.minusSeconds(3)));
    assertThat(invitations.askedSince("u-by", NOW.minusSeconds(1))).isEqualTo(2);
    assertThat(invitations.askedSince("u-other", NOW.minusSeconds(9))).isZero();
  }
}
