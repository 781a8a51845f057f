package org.levain.administration.internal.status;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;

/**
 * A place in the data folder: where it is, and what is wrong with the rights on it.
 *
 * @param name what it is: {@code folder}
 * @param place where it is, below the data folder
 * @param rights the key of the advice, where the rights are wrong
 */
record PlaceCheck(
    Platform platform, String name, String place, Function<Path, Optional<String>> rights)
    implements Check {

  @Override
  public Line look(Words words) {
    Path path = platform.home().resolve(place);
    return rights
        .apply(path)
        .map(advice -> Line.watch(name, path.toString(), words.text(advice)))
        .orElseGet(() -> Line.ok(name, path.toString()));
  }
}
