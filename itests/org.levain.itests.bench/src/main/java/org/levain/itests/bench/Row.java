package org.levain.itests.bench;

import java.util.List;

/** A row of the figures: how it is measured, and how it is judged from its samples alone. */
public interface Row {

  /** Its name, as in {@code -Dlevain.rows=NAME}. */
  String name();

  /** Measures Levain and its peers in turns. */
  List<Sample> measure(Bench bench);

  /** The figures that the samples of this row come to, each beside its bar. */
  List<Figure> figures(Samples samples);
}
