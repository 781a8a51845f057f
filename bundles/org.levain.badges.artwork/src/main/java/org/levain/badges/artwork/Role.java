package org.levain.badges.artwork;

import java.util.Optional;

/** The six roles that have a badge from the start. */
public enum Role {
  /** A peer who shows by example and relays news. */
  AMBASSADOR(Plaque.CIRCLE, Pictogram.VOICE, 0x0D5563),
  /** Helps a team through its first weeks. */
  COACH(Plaque.TILE, Pictogram.STEPS, 0x3C5A20),
  /** Keeps a community alive. */
  ANIMATOR(Plaque.HEXAGON, Pictogram.FLAME, 0x86350F),
  /** Started something with others, and carries it. */
  INITIATIVE_OWNER(Plaque.DIAMOND, Pictogram.SPROUT, 0x664708),
  /** Answers for the project under their own name. */
  SPONSOR(Plaque.SHIELD, Pictogram.ARCH, 0x3B4178),
  /** Is a beginner, and says so. */
  LEARNER(Plaque.LEAF, Pictogram.BOOK, 0x732C50);

  private final Design design;

  Role(Plaque plaque, Pictogram pictogram, int fill) {
    this.design = new Design(plaque, pictogram, new Colour(fill));
  }

  /** The role of this name, as {@link #slug()} writes it. */
  public static Optional<Role> of(String slug) {
    return Slugs.find(values(), slug);
  }

  /** Its name in addresses and documents: {@code initiative-owner}. */
  public String slug() {
    return Slugs.of(this);
  }

  /** How its badge is drawn. */
  public Design design() {
    return design;
  }
}
