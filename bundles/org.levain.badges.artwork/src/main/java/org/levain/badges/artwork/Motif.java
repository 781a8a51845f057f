package org.levain.badges.artwork;

/** What stands on the plaque. */
public sealed interface Motif permits Pictogram, Monogram {}
