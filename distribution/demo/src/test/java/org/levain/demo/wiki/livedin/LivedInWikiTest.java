package org.levain.demo.wiki.livedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.WikiGroup;
import org.levain.demo.wiki.WikiPage;

/** The generated wiki holds what makes real ones hard. */
class LivedInWikiTest {

  private final LivedInWiki wiki = new LivedInWiki(1);

  @Test
  void hasTheSizeThatTheTestsCountOn() {
    assertThat(wiki.pages()).hasSize(3_000).extracting(WikiPage::name).doesNotHaveDuplicates();
    assertThat(wiki.members()).hasSize(300);
    assertThat(wiki.members()).extracting(Person::login).doesNotHaveDuplicates();
    assertThat(wiki.members()).extracting(Person::uid).doesNotHaveDuplicates();
    assertThat(wiki.groups()).hasSize(25).extracting(WikiGroup::name).doesNotHaveDuplicates();
  }

  @Test
  void equalSeedsGiveEqualWikis() {
    LivedInWiki same = new LivedInWiki(1);
    assertThat(same.pages()).isEqualTo(wiki.pages());
    assertThat(same.members()).isEqualTo(wiki.members());
    assertThat(same.groups()).isEqualTo(wiki.groups());
    assertThat(new LivedInWiki(2).pages()).isNotEqualTo(wiki.pages());
  }

  @Test
  void someNamesCollide() {
    assertThat(wiki.members())
        .extracting(person -> person.login().toLowerCase(Locale.ROOT))
        .containsOnlyOnce("mmartin")
        .filteredOn("elodie"::equals)
        .hasSize(2);
    assertThat(wiki.members())
        .extracting(Person::fullName)
        .filteredOn("Marie Martin"::equals)
        .hasSizeGreaterThan(1);
    assertThat(wiki.pages())
        .extracting(WikiPage::name)
        .contains("Projet12")
        .contains(wiki.member(8).login());
    assertThat(wiki.groups())
        .extracting(group -> group.name().toLowerCase(Locale.ROOT))
        .contains(wiki.member(6).login());
  }

  @Test
  void hasMenusAccessListsAndAWeblog() {
    assertThat(wiki.pages())
        .extracting(WikiPage::name)
        .contains("LeftMenu", "MoreMenu", "Journal_blogentry_010925_1");
    assertThat(
            wiki.pages().stream()
                .filter(page -> page.text().startsWith("[{ALLOW"))
                .collect(Collectors.toSet()))
        .hasSizeGreaterThan(50);
  }
}
