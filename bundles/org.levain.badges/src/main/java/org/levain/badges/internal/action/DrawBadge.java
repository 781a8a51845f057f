package org.levain.badges.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.badges.artwork.Colour;
import org.levain.badges.artwork.Design;
import org.levain.badges.artwork.Monogram;
import org.levain.badges.artwork.Plaque;
import org.levain.badges.artwork.Role;
import org.levain.badges.internal.domain.Kind;
import org.levain.host.Member;

/** Draws a badge of one's own, or says that one is given no more. */
public final class DrawBadge {

  private final Kinds kinds;
  private final Awards awards;
  private final AuditLog audit;

  /** Draws into this catalogue. */
  public DrawBadge(Kinds kinds, Awards awards, AuditLog audit) {
    this.kinds = kinds;
    this.awards = awards;
    this.audit = audit;
  }

  /**
   * A badge as somebody described it.
   *
   * @param nameEn its name in English
   * @param nameFr its name in French
   * @param aboutEn what its holder does for others, in English
   * @param aboutFr the same in French
   * @param plaque its shape
   * @param monogram one or two letters
   * @param fill its colour: {@code #0d5563}
   */
  public record Sketch(
      String nameEn,
      String nameFr,
      String aboutEn,
      String aboutFr,
      String plaque,
      String monogram,
      String fill) {

    /** Nothing yet, in a colour that carries a picture. */
    public static final Sketch EMPTY = new Sketch("", "", "", "", "circle", "", "#0d5563");
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is in the catalogue. */
  public record Drawn(Kind kind) implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** Draws it. */
  public Outcome draw(Sketch sketch, Member by) {
    return draw(sketch, Optional.of(by));
  }

  /** What is missing or wrong. */
  public List<Fault> check(Sketch sketch) {
    List<Fault> faults = new ArrayList<>();
    Kind unused = kind(sketch, faults);
    return faults;
  }

  /** Draws it; {@code by} is empty for the terminal. */
  public Outcome draw(Sketch sketch, Optional<Member> by) {
    List<Fault> faults = new ArrayList<>();
    Kind kind = kind(sketch, faults);
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    Optional<String> uid = by.map(Member::uid);
    boolean unused =
        awards.change(
            tx -> {
              kinds.add(tx, kind, uid.orElse(""));
              audit.record(
                  tx,
                  new AuditEntry(
                      uid,
                      "badges.drawn",
                      "badge:" + kind.id(),
                      Map.of("name", kind.english().name())));
              return true;
            });
    kinds.refresh();
    return new Drawn(kind);
  }

  private Kind kind(Sketch sketch, List<Fault> faults) {
    Kind.Words english =
        new Kind.Words(
            Lines.needed("nameEn", sketch.nameEn(), Kind.MOST_NAME, faults),
            Lines.needed("aboutEn", sketch.aboutEn(), Kind.MOST_ABOUT, faults));
    Kind.Words french =
        new Kind.Words(
            Lines.needed("nameFr", sketch.nameFr(), Kind.MOST_NAME, faults),
            Lines.needed("aboutFr", sketch.aboutFr(), Kind.MOST_ABOUT, faults));
    Optional<Design> design = design(sketch, faults);
    if (kinds.all().size() >= Kinds.MOST) {
      faults.add(Fault.of("nameEn", "too-many", Kinds.MOST));
    }
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    return new Kind(id, english, french, design.orElse(Role.COACH.design()), false, false);
  }

  private static Optional<Design> design(Sketch sketch, List<Fault> faults) {
    Optional<Plaque> plaque = Plaque.of(sketch.plaque());
    Optional<Monogram> monogram = Monogram.of(sketch.monogram());
    Optional<Colour> fill = Colour.of(sketch.fill().strip());
    if (plaque.isEmpty()) {
      faults.add(Fault.of("plaque", "plaque.unknown"));
    }
    if (monogram.isEmpty()) {
      faults.add(Fault.of("monogram", "monogram.none"));
    }
    if (fill.isEmpty()) {
      faults.add(Fault.of("fill", "fill.none"));
    } else if (!fill.get().carriesPictures()) {
      faults.add(Fault.of("fill", "fill.pale"));
      return Optional.empty();
    }
    return plaque.isEmpty() || monogram.isEmpty() || fill.isEmpty()
        ? Optional.empty()
        : Optional.of(new Design(plaque.get(), monogram.get(), fill.get()));
  }

  /** Is given no more; false: there is no such badge. */
  public boolean retire(String id, Member by) {
    if (kinds.find(id).isEmpty()) {
      return false;
    }
    boolean unused =
        awards.change(
            tx -> {
              if (kinds.retire(tx, id, by.uid())) {
                audit.record(
                    tx,
                    new AuditEntry(
                        Optional.of(by.uid()), "badges.retired", "badge:" + id, Map.of()));
              }
              return true;
            });
    kinds.refresh();
    return true;
  }
}
