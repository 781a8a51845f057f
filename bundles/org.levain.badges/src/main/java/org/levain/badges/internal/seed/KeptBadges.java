package org.levain.badges.internal.seed;

import java.util.List;
import java.util.Optional;
import org.levain.badges.artwork.Colour;
import org.levain.badges.artwork.Monogram;
import org.levain.badges.internal.BadgeActions;
import org.levain.badges.internal.action.DrawBadge;
import org.levain.badges.internal.action.DrawBadge.Sketch;
import org.levain.badges.internal.action.Fault;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Kind;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.ledger.Keeper;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Badges of one's own that a plan asks for, by their English names. What somebody was given since
 * is not taken back.
 */
@Component(name = "org.levain.badges.keptBadges", service = Keeper.class)
public final class KeptBadges implements Keeper {

  private final Kinds kinds;
  private final BadgeActions actions;

  /** Keeps them in this catalogue. */
  @Activate
  public KeptBadges(@Reference Kinds kinds, @Reference BadgeActions actions) {
    this.kinds = kinds;
    this.actions = actions;
  }

  @Override
  public String kind() {
    return "badge";
  }

  @Override
  public Stands look(String name, String text, Optional<String> author) {
    Optional<Kind> found = find(name);
    if (found.isEmpty()) {
      return Stands.ABSENT;
    }
    if (!isSame(found.get(), Wish.of(text).sketch())) {
      return Stands.OTHER;
    }
    return found.get().retired() ? Stands.CHANGED : Stands.SAME;
  }

  private Optional<Kind> find(String name) {
    return kinds.all().stream().filter(kind -> kind.english().name().equals(name)).findFirst();
  }

  private static boolean isSame(Kind kind, Sketch sketch) {
    return !kind.role()
        && kind.english().equals(new Kind.Words(sketch.nameEn(), sketch.aboutEn()))
        && kind.french().equals(new Kind.Words(sketch.nameFr(), sketch.aboutFr()))
        && kind.design().plaque().slug().equals(sketch.plaque())
        && Monogram.of(sketch.monogram()).filter(kind.design().motif()::equals).isPresent()
        && Colour.of(sketch.fill()).filter(kind.design().fill()::equals).isPresent();
  }

  @Override
  public Optional<Sentence> refusal(String name, String text, Optional<String> author) {
    return refusal(actions.draw().check(Wish.of(text).sketch()));
  }

  private static Optional<Sentence> refusal(List<Fault> faults) {
    return faults.stream().findFirst().map(f -> Sentence.of("badges.wrong", f.field()));
  }

  @Override
  public void put(String name, String text, Actor actor) {
    if (find(name).isPresent()) {
      return;
    }
    DrawBadge.Outcome outcome = actions.draw().draw(Wish.of(text).sketch(), Optional.empty());
    if (outcome instanceof DrawBadge.Faulty faulty) {
      throw new HostRefusal(Reason.NOT_ALLOWED, refusal(faulty.faults()).orElse(Sentence.NONE));
    }
  }

  @Override
  public Optional<Sentence> take(String name, String text, Optional<String> author) {
    return find(name)
        .filter(kind -> isSame(kind, Wish.of(text).sketch()))
        .filter(kind -> !actions.takeBack().badge(kind.id()))
        .map(kind -> Sentence.of("badges.stays-held"));
  }
}
