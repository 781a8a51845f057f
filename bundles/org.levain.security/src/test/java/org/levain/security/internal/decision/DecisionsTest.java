package org.levain.security.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.host.Member;
import org.levain.security.spi.PermissionSource;

class DecisionsTest {

  private static final Optional<Member> STRANGER = Optional.empty();

  private final Optional<Member> administrator = member("ada", "Admin");
  private final Optional<Member> creator = member("cleo", "Editors");
  private final Optional<Member> animator = member("Ana", "Everybody");
  private final Optional<Member> other = member("otto");

  private Roles roles = Roles.of(new String[] {"Admin, Operators"}, new String[] {"Editors"});
  private final List<PermissionSource> sources = new ArrayList<>(List.of(new Goals()));
  private final Decisions decisions = new Decisions(() -> roles, sources);

  @Test
  void letsAnAdministratorDoEverything() {
    assertThat(decisions.may(administrator, "admin:write")).isTrue();
    assertThat(decisions.may(administrator, "what:nobody:declared")).isTrue();
  }

  @Test
  void letsAStrangerDoNothing() {
    assertThat(decisions.may(STRANGER, "goals:read")).isFalse();
    assertThat(roles.of(STRANGER)).isEmpty();
  }

  @Test
  void givesEveryMemberWhatModulesGrantToMembers() {
    assertThat(decisions.may(other, "goals:read")).isTrue();
    assertThat(decisions.may(other, "goals:create")).isFalse();
    assertThat(decisions.may(other, "admin:read")).isFalse();
  }

  @Test
  void givesCreatorsWhatModulesGrantToCreators() {
    assertThat(decisions.may(creator, "goals:create")).isTrue();
    assertThat(decisions.may(creator, "goals:edit:1")).isFalse();
  }

  @Test
  void givesAnAnimatorOneCommunityOnly() {
    assertThat(decisions.may(animator, "goals:edit:1")).isTrue();
    assertThat(decisions.may(animator, "goals:edit:2")).isFalse();
    assertThat(decisions.may(animator, "goals:edit")).isFalse();
    assertThat(decisions.may(animator, "goals:edit:*")).isFalse();
  }

  @Test
  void tellsCaseApart() {
    assertThat(decisions.may(animator, "goals:greet:Ana")).isTrue();
    assertThat(decisions.may(animator, "goals:greet:ana")).isFalse();
  }

  @Test
  void takesEveryMemberAsCreatorWhereTheStarIsConfigured() {
    roles = Roles.of(new String[] {"Admin"}, new String[] {"*"});
    assertThat(decisions.may(other, "goals:create")).isTrue();
    assertThat(roles.of(other)).containsExactlyInAnyOrder("member", "creator");
  }

  @Test
  void neverTakesEverybodyAsAdministrator() {
    roles = Roles.of(new String[] {"*"}, new String[] {"*"});
    assertThat(roles.of(other)).doesNotContain("administrator");
  }

  @Test
  void refusesEverythingUntilTheConfigurationIsRead() {
    roles = Roles.none();
    assertThat(decisions.may(administrator, "admin:read")).isFalse();
    assertThat(roles.of(administrator)).containsExactly("member");
  }

  @Test
  void withdrawsWhatAModuleGrantedWhenItGoes() {
    sources.clear();
    assertThat(decisions.may(other, "goals:read")).isFalse();
  }

  @Test
  void goesOnWithoutASourceThatFailsOrTalksNonsense() {
    sources.add(0, member -> Set.of("", " : ", "goals:", "tea:drink"));
    sources.add(
        0,
        member -> {
          throw new IllegalStateException("away");
        });
    assertThat(decisions.may(other, "goals:read")).isTrue();
    assertThat(decisions.may(other, "tea:drink")).isTrue();
    assertThat(decisions.may(other, "admin:read")).isFalse();
  }

  private static Optional<Member> member(String login, String... groups) {
    return Optional.of(new Member("uid-" + login, login, login, Optional.empty(), Set.of(groups)));
  }

  /** A module that grants: reading to members, creating to creators, editing to animators. */
  private static final class Goals implements PermissionSource {

    @Override
    public Set<String> permissionsOf(Member member) {
      return member.login().equals("Ana") ? Set.of("goals:edit:1", "goals:greet:Ana") : Set.of();
    }

    @Override
    public Set<String> permissionsOfMembers() {
      return Set.of("goals:read");
    }

    @Override
    public Set<String> permissionsOfCreators() {
      return Set.of("goals:create");
    }
  }
}
