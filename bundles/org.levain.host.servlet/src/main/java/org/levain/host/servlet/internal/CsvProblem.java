package org.levain.host.servlet.internal;

import java.util.ArrayList;
import java.util.List;
import org.levain.words.Sentence;

/**
 * What is wrong in a file.
 *
 * @param line the line, 1 for the first, 0 for the file as a whole
 * @param key which of the sentences that begin with {@code csv.}
 * @param arguments what is filled in after the file and the line
 */
record CsvProblem(long line, String key, List<String> arguments) {

  CsvProblem(long line, String key, Object... arguments) {
    this(line, key, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** The sentence about a file of this name. */
  Sentence in(String file) {
    List<Object> filled = new ArrayList<>(List.of(file, line));
    filled.addAll(arguments);
    return Sentence.of("csv." + key, filled.toArray());
  }
}
