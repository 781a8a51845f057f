package org.levain.seeding.internal.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.levain.ledger.Intent;
import org.levain.ledger.Intent.AddToGroup;
import org.levain.ledger.Intent.WritePage;

/**
 * What a person chose where the server has something of that name already.
 *
 * @param byNumber the choice for an item, by its number from 1; who chose nothing for an item gets
 *     what the plan says
 */
public record Choices(Map<Long, Choice> byNumber) {

  /** Everything as the plan says. */
  public static final Choices NONE = new Choices(Map.of());

  public Choices {
    byNumber = Map.copyOf(byNumber);
  }

  /** A choice for one item. */
  public sealed interface Choice {}

  /** What is there stays as it is. */
  public record Keep() implements Choice {}

  /**
   * The plan's text takes the place of what is there.
   *
   * @param hash content hash of the text that the person saw: another one stays
   */
  public record Replace(String hash) implements Choice {}

  /** The intents with what was chosen; a group that is to stay as it is gets none. */
  List<Intent> in(List<Intent> intents) {
    return IntStream.range(0, intents.size())
        .mapToObj(i -> chosen(intents.get(i), byNumber.get(i + 1L)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Intent> chosen(Intent intent, @Nullable Choice choice) {
    if (choice instanceof Replace replace && intent instanceof WritePage page) {
      return Optional.of(page.replacing(replace.hash()));
    } else if (choice instanceof Keep && intent instanceof WritePage page) {
      return Optional.of(page.replacing(""));
    } else if (choice instanceof Keep && intent instanceof AddToGroup) {
      return Optional.empty();
    }
    return Optional.of(intent);
  }
}
