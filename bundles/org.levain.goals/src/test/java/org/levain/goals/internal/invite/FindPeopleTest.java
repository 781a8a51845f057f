package org.levain.goals.internal.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.FakeMembers;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.invite.FindPeople.Found;
import org.levain.goals.internal.invite.FindPeople.Line;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Member;

class FindPeopleTest {

  private final World world = World.withPages();
  private final Community bids =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form")).community();

  FindPeopleTest() {
    world.ledger.apply();
  }

  private Found find(String pasted, String group) {
    return world.inviting.find().find(bids, pasted, group);
  }

  private List<String> answers(String pasted) {
    return find(pasted, "").lines().stream()
        .map(l -> l.member().map(Member::login).orElse("-") + " " + l.standing())
        .toList();
  }

  @Test
  void answersLineByLine() {
    assertThat(answers("Aïssa D.\nines; nobody, Marti\n\n  martin@example.org "))
        .containsExactly("aissa FREE", "ines MEMBER", "- UNKNOWN", "- SEVERAL", "martin MEMBER");
  }

  @Test
  void readsAddressesHoweverTheyArePasted() {
    assertThat(answers("Aïssa D. <AISSA@example.org>\n<martin@example.org>\nno@example.org"))
        .containsExactly("aissa FREE", "martin MEMBER", "- UNKNOWN");
  }

  @Test
  void doesNotChooseBetweenTwoWithOneAddress() {
    world.members.add(
        new Member("u-2", "aissa2", "Aïssa Deux", Optional.of("Aissa@Example.org"), Set.of()));
    Line line = find("aissa@example.org", "").lines().get(0);
    assertThat(line.standing()).isEqualTo(Standing.SEVERAL);
    assertThat(line.meant()).extracting(Member::login).containsExactlyInAnyOrder("aissa", "aissa2");
  }

  @Test
  void namesEverybodyOnce() {
    assertThat(answers("aissa\nAïssa D.\naissa@example.org")).containsExactly("aissa FREE");
  }

  @Test
  void addsTheMembersOfAGroup() {
    world.groups.save(Group.of("North", List.of("aissa", "martin", "gone")), Actor.system("t"));
    assertThat(find("aissa", "North").lines())
        .extracting(l -> l.member().orElseThrow())
        .containsExactly(AISSA, MARTIN);
  }

  @Test
  void saysWhatIsWrongWithTheWholeList() {
    assertThat(find(" ,;\n", "").faults())
        .containsExactly(Fault.of("people", "members.nobody", ""));
    assertThat(find("", "No").faults()).containsExactly(Fault.of("group", "group.none", "No"));
    world.groups.save(Group.of("Empty", List.of()), Actor.system("t"));
    assertThat(find("", "Empty").faults())
        .containsExactly(Fault.of("people", "group.empty", "Empty"));
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= FindPeople.MOST; i++) {
      many.append("person ").append(i).append('\n');
    }
    assertThat(find(many.toString(), "").faults())
        .containsExactly(Fault.of("people", "invite.too-many", 200, 201));
  }

  @Test
  void findsAnAddressBehindTheFirstThousand() {
    for (int i = 0; i < 2100; i++) {
      world.members.add(FakeMembers.member("u-%05d".formatted(i), "m" + i, "Member " + i));
    }
    assertThat(answers("m2099@example.org")).containsExactly("m2099 FREE");
  }
}
