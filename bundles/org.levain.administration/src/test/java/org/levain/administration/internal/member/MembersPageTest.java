package org.levain.administration.internal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.FakeCaller;
import org.levain.administration.internal.FakePlatform;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.web.MemberPanels;
import org.levain.web.MemberPanels.Item;
import org.levain.web.MemberPanels.Panel;
import org.levain.web.Messages;
import org.levain.web.Refusal;

class MembersPageTest {

  private static final Member INES =
      new Member(
          "u-2", "ines", "Inès V.", Optional.of("ines@example.org"), Set.of("Bids", "Animators"));

  private final FakeCaller caller = FakeCaller.administrator();
  private FakePlatform platform;
  private MembersPage page;
  private MembersApi api;

  @BeforeEach
  void start() {
    FakePlatform platform = new FakePlatform(Path.of("."));
    platform.with(Members.class, new OneMember());
    this.platform = platform;
    Messages messages = Messages.of(AdministrationModule.class);
    page = new MembersPage(platform, messages);
    api = new MembersApi(platform, messages);
  }

  @Test
  void showsAMemberWithoutAPageInTheServer() {
    Map<String, ?> shown = page.show(caller, "ines").model();
    assertThat(shown.get("name")).isEqualTo("Inès V.");
    assertThat(shown.get("groups")).isEqualTo(List.of("Animators", "Bids"));
    assertThat(shown.get("page")).isEqualTo("");
    assertThat(shown.get("self")).isEqualTo(false);
  }

  @Test
  void showsWhatModulesHaveAboutAMemberUntilTheyGo() {
    Panel badges = new Panel("Badges", List.of(new Item("p", "Coach", "2026", "", "")));
    platform.with(MemberPanels.class, (member, locale) -> Optional.of(badges));
    assertThat(page.show(caller, "ines").model().get("panels")).isEqualTo(List.of(badges));

    platform.with(MemberPanels.class, (member, locale) -> Optional.of(new Panel("", List.of())));
    assertThat(page.show(caller, "ines").model().get("panels")).isEqualTo(List.of());
    platform.with(
        MemberPanels.class,
        (member, locale) -> {
          throw new IllegalStateException("broken on purpose");
        });
    assertThat(page.show(caller, "ines").model().get("panels")).isEqualTo(List.of());
    platform.without(MemberPanels.class);
    assertThat(page.show(caller, "ines").model().get("panels")).isEqualTo(List.of());
  }

  @Test
  void showsNoMailAddressToOthers() {
    assertThat(page.show(caller, "ines").model().toString()).doesNotContain("ines@example.org");
    assertThat(api.search(caller, "in").toString()).doesNotContain("ines@example.org");
  }

  @Test
  void findsMembersByPartOfAName() {
    assertThat(api.search(caller, " in ").items())
        .containsExactly(new MembersApi.Item("ines", "Inès V."));
    assertThat(page.search(caller, "zo").model().get("members")).isEqualTo(List.of());
  }

  @Test
  void knowsNoSuchMember() {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> page.show(caller, "nobody"));
    assertThat(refusal.problem().status()).isEqualTo(404);
    assertThat(refusal.problem().title()).contains("nobody");
  }

  private static final class OneMember implements Members {

    @Override
    public Optional<Member> current(HttpServletRequest request) {
      return Optional.empty();
    }

    @Override
    public Optional<Member> byUid(String uid) {
      return Optional.of(INES).filter(member -> member.uid().equals(uid));
    }

    @Override
    public Optional<Member> byLogin(String login) {
      return Optional.of(INES).filter(member -> member.login().equals(login));
    }

    @Override
    public List<Member> search(String text, int limit) {
      return INES.login().contains(text) ? List.of(INES) : List.of();
    }

    @Override
    public List<Member> list(String afterUid, int limit) {
      return List.of(INES);
    }

    @Override
    public Optional<String> pagePath(Member member) {
      return Optional.empty();
    }
  }
}
