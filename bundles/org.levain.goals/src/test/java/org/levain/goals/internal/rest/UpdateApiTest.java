package org.levain.goals.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.CommunityRequest;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.rest.UpdateApi.Taken;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.goals.templates.words.Language;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.web.testing.Signed;

/** What a newer template has for a community, from a program. */
class UpdateApiTest {

  private static final String NEXT =
      new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8)
          .replace("version: 2", "version: 3")
          .replace("The most useful list of all.", "Read this first.");

  private final World world = World.withPages();
  private final UpdateApi api =
      new UpdateApi(
          world.communities,
          world.actions.offerUpdate(),
          world.actions.takeUpdate(),
          new GoalProblems(world.messages));
  private final Signed ines = Signed.as(INES, Locale.ENGLISH);
  private final Community community = created();

  private Community created() {
    CommunityRequest asked =
        new CommunityRequest(
            "help-desk",
            Language.EN,
            world.templates.find("help-desk").orElseThrow().in(Language.EN).examples(),
            "",
            "Planning",
            "",
            "",
            "ines",
            "");
    Community made =
        ((CreateCommunity.Created) world.create.create(asked, MARTIN, "form-1")).community();
    world.ledger.apply();
    return made;
  }

  private static Problem problem(ThrowingCallable call) {
    Refusal[] thrown = new Refusal[1];
    assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> thrown[0] = refusal);
    return thrown[0].problem();
  }

  private CommunityPage answered() {
    return world.communities.pages(community.id()).stream()
        .filter(p -> p.id().equals("answered"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void offersNothingAsLongAsTheTemplateStaysAsItIs() {
    assertThat(api.offer(ines, community.id())).isEqualTo(UpdateJson.none(2));
    assertThat(problem(() -> api.take(ines, community.id(), new Taken(3))).status()).isEqualTo(409);
  }

  @Test
  void tellsWhatDiffersAndTakesTheVersionThatWasRead() {
    world.templates.write("help-desk", NEXT);
    UpdateJson offer = api.offer(ines, community.id());
    assertThat(offer.from()).isEqualTo(2);
    assertThat(offer.to()).isEqualTo(3);
    assertThat(offer.pages())
        .filteredOn(p -> p.name().equals(answered().name()))
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo("change"))
        .satisfies(p -> assertThat(p.title()).isEqualTo(answered().title()))
        .satisfies(p -> assertThat(p.left()).isEmpty())
        .satisfies(
            p ->
                assertThat(p.diff())
                    .anyMatch(
                        l -> l.kind().equals("new") && l.text().contains("Read this first.")));

    String before = world.pages.find(answered().name()).orElseThrow().text();
    assertThat(problem(() -> api.take(ines, community.id(), new Taken(4))))
        .satisfies(p -> assertThat(p.status()).isEqualTo(409))
        .satisfies(p -> assertThat(p.type()).isEqualTo("another-offer"));
    world.ledger.apply();
    assertThat(world.pages.find(answered().name()).orElseThrow().text()).isEqualTo(before);

    CommunityJson taken = api.take(ines, community.id(), new Taken(3));
    assertThat(taken.run()).isNotEmpty().isNotEqualTo(community.places().run());
    world.ledger.apply();
    assertThat(world.pages.find(answered().name()).orElseThrow().text())
        .contains("Read this first.");
    assertThat(api.offer(ines, community.id())).isEqualTo(UpdateJson.none(3));
  }

  @Test
  void knowsNoCommunityOfAnotherAddress() {
    assertThat(problem(() -> api.offer(ines, "none")).status()).isEqualTo(404);
    assertThat(problem(() -> api.take(ines, "none", new Taken(3))).status()).isEqualTo(404);
  }
}
