package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.AddMembers.Adding;
import org.levain.goals.internal.action.AddMembers.AllThere;
import org.levain.goals.internal.action.AddMembers.Faulty;
import org.levain.goals.internal.action.AddMembers.NoCommunity;
import org.levain.goals.internal.action.AddMembers.NoGroups;
import org.levain.goals.internal.action.AddMembers.Outcome;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;

class AddMembersTest {

  private final World world = World.withPages();
  private Community community;

  @BeforeEach
  void create() {
    community = create(world);
    world.ledger.apply();
  }

  private static Community create(World world) {
    CreateCommunity.Outcome outcome = world.create.create(Requests.bids(), MARTIN, "form");
    return ((CreateCommunity.Created) outcome).community();
  }

  private Outcome add(String... names) {
    return world.addMembers.add(community.id(), List.of(names), INES);
  }

  @Test
  void addsByLoginOrFullName() {
    assertThat(add("Aïssa D.", "martin"))
        .isInstanceOfSatisfying(Adding.class, a -> assertThat(a.members()).containsExactly(AISSA));
    world.ledger.apply();
    assertThat(world.groups.find("Bids").orElseThrow().logins())
        .containsExactly("aissa", "ines", "martin");
  }

  @Test
  void doesNothingAtAllIfOneNameIsUnknown() {
    assertThat(add("aissa", "nobody", "nothing"))
        .isEqualTo(new Faulty(List.of(Fault.of("members", "people.unknown", "nobody, nothing"))));
    assertThat(world.ledger.opened).hasSize(1);
  }

  @Test
  void asksForANameAndKnowsAnEnd() {
    assertThat(add()).isEqualTo(new Faulty(List.of(Fault.of("members", "members.nobody"))));
    String[] many = new String[201];
    java.util.Arrays.setAll(many, i -> "n" + i);
    assertThat(add(many))
        .isEqualTo(new Faulty(List.of(Fault.of("members", "members.too-many", 200))));
  }

  @Test
  void saysWhenAllAreThere() {
    assertThat(add("ines", "martin")).isEqualTo(new AllThere());
  }

  @Test
  void knowsNoCommunityThatIsNotThere() {
    assertThat(world.addMembers.add("none", List.of("ines"), INES)).isEqualTo(new NoCommunity());
  }

  @Test
  void recordsHowManyNotWho() {
    add("aissa");
    assertThat(world.audit.entries)
        .last()
        .satisfies(e -> assertThat(e.details()).containsEntry("count", "1"));
  }

  @Test
  void saysWhereTheServerHasNoGroups() {
    World plain = World.withoutPages();
    assertThat(plain.addMembers.add(create(plain).id(), List.of("ines"), INES))
        .isEqualTo(new NoGroups());
  }
}
