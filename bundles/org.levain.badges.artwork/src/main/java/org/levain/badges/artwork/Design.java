package org.levain.badges.artwork;

/**
 * What makes one kind of badge: its plaque, its picture and its colour.
 *
 * @param plaque what it is cut from
 * @param motif what stands on it
 * @param fill its colour; one that {@link Colour#carriesPictures() carries pictures}
 */
public record Design(Plaque plaque, Motif motif, Colour fill) {

  public Design {
    if (!fill.carriesPictures()) {
      throw new IllegalArgumentException("On " + fill.hex() + " the picture cannot be made out");
    }
  }
}
