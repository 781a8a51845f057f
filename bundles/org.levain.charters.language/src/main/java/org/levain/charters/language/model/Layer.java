package org.levain.charters.language.model;

/**
 * Which rules are heard first. A layer is heard only if no rule of the layers before it applies.
 */
public enum Layer {
  /** Overrides all ordinary rules, whatever they say. */
  ALWAYS,
  /** Where rules are, unless they say otherwise. */
  ORDINARY,
  /** What holds for whatever no other rule provides for. */
  OTHERWISE
}
