package org.levain.host.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.host.Member;
import org.levain.host.Members;

/** What {@link Members} and the host itself promise. */
public abstract class MembersContract extends ServerUnderTest {

  /** The server's people. */
  protected abstract Members members();

  @Test
  void saysWhatItIs() {
    assertThat(host().kind()).matches("[a-z]+");
    assertThat(host().displayName()).isNotBlank();
    assertThat(host().capabilities()).isEqualTo(host().capabilities());
    assertThat(host().frontPath()).doesNotStartWith("/");
    assertThat(host().signInPath()).doesNotStartWith("/");
  }

  @Test
  void findsAMemberByLoginAndByIdentifier() {
    Member zoe = members().byLogin(ZOE).orElseThrow();

    assertThat(zoe.fullName()).isEqualTo("Zoé Martin");
    assertThat(zoe.mail()).contains("zoe@example.org");
    assertThat(members().byUid(zoe.uid())).contains(zoe);
    assertThat(members().byLogin(EMILE).map(Member::mail)).contains(Optional.empty());
  }

  @Test
  void findsNobodyWhoIsNotThere() {
    assertThat(members().byLogin("nobody")).isEmpty();
    assertThat(members().byUid("no such identifier")).isEmpty();
    assertThat(members().search("no such person", 10)).isEmpty();
  }

  @Test
  void searchesWhateverTheCaseAndAccents() {
    for (String text : List.of("NOEL", "noël", "Émile", "emi")) {
      assertThat(members().search(text, 10)).extracting(Member::login).containsExactly(EMILE);
    }
    assertThat(members().search("", 100))
        .extracting(Member::login)
        .containsSubsequence(EMILE, MAELLE, ZOE);
    assertThat(members().search("", 1)).hasSize(1);
  }

  @Test
  void listsEverybodyOnceAPageAtATime() {
    List<String> uids = new ArrayList<>();
    List<Member> page = members().list("", 1);
    while (!page.isEmpty()) {
      uids.add(page.get(0).uid());
      page = members().list(page.get(0).uid(), 1);
    }

    assertThat(uids).isSorted().doesNotHaveDuplicates();
    assertThat(uids)
        .contains(
            members().byLogin(ZOE).orElseThrow().uid(),
            members().byLogin(MAELLE).orElseThrow().uid());
    assertThat(members().list("", 1_000)).extracting(Member::uid).isEqualTo(uids);
  }

  @Test
  void projectsEverythingInOneOrderWithoutSecrets() {
    assertThat(projection())
        .isSorted()
        .isEqualTo(projection())
        .allMatch(line -> line.matches("(access|group|member|page) .+ [0-9a-f]{64}"))
        .anyMatch(l -> l.startsWith("member " + members().byLogin(ZOE).orElseThrow().uid() + " "));
  }
}
