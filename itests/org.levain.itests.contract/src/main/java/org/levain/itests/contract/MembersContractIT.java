package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.itests.arquillian.Bundles;
import org.osgi.framework.BundleContext;

/** Inside the server: the people of {@link Members}. */
@ExtendWith(ArquillianExtension.class)
public class MembersContractIT {

  @ArquillianResource private BundleContext context;

  /** Nothing but the test itself. */
  @Deployment
  public static JavaArchive nothing() {
    return Bundles.empty();
  }

  @Test
  void listsEverybodyOnceInTheOrderOfTheirIdentifiers() {
    List<Member> everybody = everybody();
    assertThat(everybody).isNotEmpty();
    assertThat(everybody).extracting(Member::uid).isSorted().doesNotHaveDuplicates();
    assertThat(everybody).extracting(Member::login).doesNotHaveDuplicates();
  }

  @Test
  void findsEverybodyByIdentifierAndByLogin() {
    for (Member member : everybody()) {
      assertThat(members().byUid(member.uid())).contains(member);
      assertThat(members().byLogin(member.login())).contains(member);
    }
  }

  @Test
  void knowsNobodyWhoIsNotThere() {
    assertThat(members().byUid("no-such-uid")).isEmpty();
    assertThat(members().byUid("")).isEmpty();
    assertThat(members().byLogin("no such login")).isEmpty();
    assertThat(members().byLogin("")).isEmpty();
    assertThat(members().search("no such person at all", 10)).isEmpty();
  }

  @Test
  void findsPeopleWithoutRegardToCaseAndAccents() {
    Member somebody = withAnAccent();
    String folded =
        Normalizer.normalize(somebody.fullName(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT);
    assertThat(members().search(folded, 100)).contains(somebody);
    assertThat(members().search(somebody.login(), 100)).contains(somebody);
  }

  @Test
  void neverGivesMoreThanWasAskedFor() {
    assertThat(members().search("", 1)).hasSize(1);
    assertThat(members().list("", 2)).hasSizeLessThanOrEqualTo(2);
    assertThat(members().list(everybody().get(everybody().size() - 1).uid(), 10)).isEmpty();
  }

  private Member withAnAccent() {
    return everybody().stream()
        .filter(member -> member.fullName().matches(".*[éèêëïîôÉ].*"))
        .findFirst()
        .orElseThrow();
  }

  private List<Member> everybody() {
    List<Member> everybody = new ArrayList<>();
    List<Member> some = members().list("", 100);
    while (!some.isEmpty()) {
      everybody.addAll(some);
      some = members().list(some.get(some.size() - 1).uid(), 100);
    }
    return everybody;
  }

  private Members members() {
    return context.getService(context.getServiceReference(Members.class));
  }
}
