package org.levain.host.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levain.host.Capability;
import org.levain.host.Group;
import org.levain.host.Groups;
import org.levain.host.HostRefusal.Reason;

/** What {@link Groups} promise; each test leaves the server as it was. */
public abstract class GroupsContract extends ServerUnderTest {

  /** The server's groups. */
  protected abstract Groups groups();

  @Test
  void namesTheCapability() {
    assertThat(host().capabilities()).contains(Capability.GROUPS);
  }

  @Test
  void keepsReadsAndDeletesAGroup() {
    List<String> before = projection();
    String name = groups().nameFor("Échecs commerciaux");
    Group group = Group.of(name, List.of(ZOE, MAELLE));

    groups().save(group, CONTRACT);
    assertThat(groups().find(name)).contains(group);
    assertThat(groups().names()).isSorted().contains(name);
    assertThat(projection()).hasSize(before.size() + 1);

    assertThat(groups().delete(name, CONTRACT)).isTrue();
    assertThat(groups().delete(name, CONTRACT)).isFalse();
    assertThat(groups().find(name)).isEmpty();
    assertThat(projection()).isEqualTo(before);
  }

  @Test
  void setsWhoIsInAGroup() {
    String name = groups().nameFor("changing group");
    groups().save(Group.of(name, List.of(ZOE, MAELLE)), CONTRACT);

    groups().save(Group.of(name, List.of(EMILE)), CONTRACT);
    assertThat(groups().find(name).orElseThrow().logins()).containsExactly(EMILE);
    groups().save(Group.of(name, List.of()), CONTRACT);
    assertThat(groups().find(name).orElseThrow().logins()).isEmpty();

    groups().delete(name, CONTRACT);
  }

  @Test
  void refusesTheNameOfAMemberAndUnknownMembers() {
    List<String> before = projection();

    refuses(Reason.BAD_NAME, () -> groups().save(Group.of(ZOE, List.of(ZOE)), CONTRACT));
    refuses(Reason.BAD_NAME, () -> groups().save(Group.of("", List.of(ZOE)), CONTRACT));
    refuses(
        Reason.UNKNOWN_MEMBER,
        () -> groups().save(Group.of(groups().nameFor("x y"), List.of(ZOE, "nobody")), CONTRACT));

    assertThat(projection()).isEqualTo(before);
  }

  @Test
  void makesNoNameOfNothing() {
    refuses(Reason.BAD_NAME, () -> groups().nameFor(" … "));
  }
}
