package org.levain.badges.internal.seed;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levain.badges.artwork.Standing;
import org.levain.badges.internal.BadgeActions;
import org.levain.badges.internal.action.AwardBadge;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.Fault;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.ledger.Keeper;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Badges that a plan gives to members. They are offers like any other: nothing shows before the
 * holder agrees. What was declined or has ended is not given again by the same plan; what was
 * accepted is not taken back with it.
 */
@Component(name = "org.levain.badges.keptAwards", service = Keeper.class)
public final class KeptAwards implements Keeper {

  private final Kinds kinds;
  private final Awards awards;
  private final Members members;
  private final BadgeActions actions;
  private final Clock clock;

  /** Keeps them among these. */
  @Activate
  public KeptAwards(
      @Reference Kinds kinds,
      @Reference Awards awards,
      @Reference Members members,
      @Reference BadgeActions actions) {
    this(kinds, awards, members, actions, Clock.systemDefaultZone());
  }

  KeptAwards(Kinds kinds, Awards awards, Members members, BadgeActions actions, Clock clock) {
    this.kinds = kinds;
    this.awards = awards;
    this.members = members;
    this.actions = actions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "award";
  }

  @Override
  public Stands look(String name, String text, Optional<String> author) {
    Wish wish = Wish.of(text);
    return awards.change(tx -> look(tx, wish, author));
  }

  private Stands look(EntityManager tx, Wish wish, Optional<String> author) {
    Optional<Award> ours = ours(tx, wish, author);
    if (ours.isPresent()) {
      return holds(ours.get()) ? Stands.SAME : Stands.CHANGED;
    }
    Optional<Kind> kind = badge(wish);
    Optional<Member> member = members.byLogin(wish.get("member"));
    boolean other =
        kind.isPresent()
            && member.isPresent()
            && awards.open(tx, kind.get().id(), member.get().uid()).filter(this::holds).isPresent();
    return other ? Stands.OTHER : Stands.ABSENT;
  }

  private Optional<Award> ours(EntityManager tx, Wish wish, Optional<String> author) {
    String by = author.flatMap(members::byLogin).map(Member::uid).orElse("");
    return awards.ofRequest(tx, by, wish.key());
  }

  private boolean holds(Award award) {
    return award.standing(LocalDate.now(clock)) == Standing.VALID;
  }

  /** A role, or a badge by its English name. */
  private Optional<Kind> badge(Wish wish) {
    String badge = wish.get("badge");
    return kinds
        .find(badge)
        .or(
            () ->
                kinds.all().stream()
                    .filter(kind -> kind.english().name().equals(badge))
                    .findFirst());
  }

  @Override
  public Optional<Sentence> refusal(String name, String text, Optional<String> author) {
    Wish wish = Wish.of(text);
    Optional<Kind> badge = badge(wish);
    boolean drawnBefore = wish.get("of_plan").equals("yes");
    if (badge.isEmpty() && !drawnBefore) {
      return Optional.of(Sentence.of("badges.no-badge", wish.get("badge")));
    }
    if (badge.filter(Kind::retired).isPresent()) {
      return Optional.of(Sentence.of("badges.retired", wish.get("badge")));
    }
    Optional<String> stranger =
        author
            .filter(login -> members.byLogin(login).isEmpty())
            .or(
                () ->
                    Optional.of(wish.get("member"))
                        .filter(login -> members.byLogin(login).isEmpty()));
    return stranger
        .map(login -> Sentence.of("badges.no-member", login))
        .or(() -> wrong(actions.award().check(wish.request())));
  }

  private static Optional<Sentence> wrong(List<Fault> faults) {
    return faults.stream().findFirst().map(f -> Sentence.of("badges.wrong", f.field()));
  }

  @Override
  public void put(String name, String text, Actor actor) {
    Wish wish = Wish.of(text);
    Optional<Sentence> refusal = refusal(name, text, actor.login());
    Optional<Kind> badge = badge(wish);
    if (refusal.isPresent() || badge.isEmpty()) {
      throw new HostRefusal(
          Reason.NOT_ALLOWED,
          refusal.orElseGet(() -> Sentence.of("badges.no-badge", wish.get("badge"))));
    }
    AwardBadge.Outcome outcome =
        actions
            .award()
            .award(badge.get().id(), wish.request(), actor.login().flatMap(members::byLogin));
    if (outcome instanceof AwardBadge.Faulty faulty) {
      throw new HostRefusal(Reason.NOT_ALLOWED, wrong(faulty.faults()).orElse(Sentence.NONE));
    }
  }

  @Override
  public Optional<Sentence> take(String name, String text, Optional<String> author) {
    return awards
        .change(tx -> ours(tx, Wish.of(text), author))
        .filter(award -> !actions.takeBack().award(award.id()))
        .map(award -> Sentence.of("badges.stays-accepted"));
  }
}
