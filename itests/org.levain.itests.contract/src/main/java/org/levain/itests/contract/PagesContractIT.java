package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.host.Actor;
import org.levain.host.Capability;
import org.levain.host.Host;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.itests.arquillian.Bundles;
import org.osgi.framework.BundleContext;

/** Inside the server: the pages of {@link Pages}; a server that has none says so. */
@ExtendWith(ArquillianExtension.class)
public class PagesContractIT {

  private static final Actor TESTS = Actor.system("tests");

  @ArquillianResource private BundleContext context;

  /** Nothing but the test itself. */
  @Deployment
  public static JavaArchive nothing() {
    return Bundles.empty();
  }

  @Test
  void aSavedPageIsThereAndADeletedOneIsNot() {
    withPages(
        pages -> {
          String name = pages.nameFor("Réunion d'équipe — contrat");
          Page saved = pages.save(name, "Première ligne\n\nL'été « ici »\n", "", TESTS);
          assertThat(pages.find(name)).get().extracting(Page::hash).isEqualTo(saved.hash());
          assertThat(saved.text()).contains("L'été « ici »");
          assertThat(pages.names()).contains(name);
          assertThat(pages.delete(name, saved.hash(), TESTS)).isTrue();
          assertThat(pages.exists(name)).isFalse();
          assertThat(pages.find(name)).isEmpty();
        });
  }

  @Test
  void neverOverwritesWhatSomebodyChangedMeanwhile() {
    withPages(
        pages -> {
          String name = pages.nameFor("Contrat modifié");
          Page first = pages.save(name, "Un", "", TESTS);
          assertRefused(() -> pages.save(name, "Autre", "", TESTS));
          Page second = pages.save(name, "Deux", first.hash(), TESTS);
          assertRefused(() -> pages.save(name, "Trois", first.hash(), TESTS));
          assertRefused(() -> pages.delete(name, first.hash(), TESTS));
          assertThat(pages.find(name)).get().extracting(Page::text).asString().startsWith("Deux");
          assertThat(pages.delete(name, second.hash(), TESTS)).isTrue();
        });
  }

  @Test
  void showsTheMemberInWhoseNameAPageIsSaved() {
    withPages(
        pages -> {
          Member member = service(Members.class).list("", 1).get(0);
          String name = pages.nameFor("Contrat signé");
          Page saved = pages.save(name, "x", "", Actor.inTheNameOf("tests", member.login()));
          assertThat(saved.author()).isIn(member.login(), member.fullName());
          pages.delete(name, saved.hash(), TESTS);
        });
  }

  @Test
  void whatWasWrittenAndTakenBackLeavesTheProjectionAsItWas() {
    withPages(
        pages -> {
          var before = service(Host.class).projection().toList();
          assertThat(before).isSorted();
          String name = pages.nameFor("Contrat éphémère");
          Page saved = pages.save(name, "x", "", TESTS);
          assertThat(service(Host.class).projection().toList())
              .hasSize(before.size() + 1)
              .contains("page " + name + " " + saved.hash());
          pages.delete(name, saved.hash(), TESTS);
          var after = service(Host.class).projection().toList();
          assertThat(without(before, after)).as("lines that are gone").isEmpty();
          assertThat(without(after, before)).as("lines that are new").isEmpty();
        });
  }

  @Test
  void datedEntriesHaveNamesOfTheirOwn() {
    withPages(
        pages -> {
          LocalDate day = LocalDate.of(2026, 12, 1);
          assertThat(pages.postName("Journal", day, 1))
              .isEqualTo(pages.postName("Journal", day, 1))
              .isNotEqualTo(pages.postName("Journal", day, 2))
              .isNotEqualTo(pages.postName("Journal", day.plusDays(1), 1));
        });
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
    assertThatThrownBy(write)
        .isInstanceOfSatisfying(
            HostRefusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
  }

  private void withPages(Consumer<Pages> test) {
    if (service(Host.class).capabilities().contains(Capability.PAGES)) {
      test.accept(service(Pages.class));
    } else {
      assertSaysThatItHasNone();
    }
  }

  private void assertSaysThatItHasNone() {
    assertThat(context.getServiceReference(Pages.class)).isNull();
    assertThat(service(Host.class).capabilities())
        .doesNotContain(Capability.POSTS, Capability.ACCESS_LISTS, Capability.REFUSE_SAVE);
    assertThat(service(Host.class).projection())
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("page ") || line.startsWith("access "));
  }

  private <T> T service(Class<T> type) {
    return context.getService(context.getServiceReference(type));
  }
}
