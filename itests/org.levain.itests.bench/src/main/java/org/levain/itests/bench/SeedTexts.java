package org.levain.itests.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What is seeded by either side: pages of an everyday length, and groups.
 *
 * @param round part of every name
 * @param logins who may be in groups
 */
record SeedTexts(String round, List<String> logins) {

  static final int PAGES = 300;
  static final int GROUPS = 20;
  private static final int MEMBERS = 8;
  private static final int PARAGRAPHS = 6;
  private static final String SENTENCE = "Le chantier avance, la note %d dit comment et pourquoi. ";

  String pageName(int number) {
    return "Mesure " + round + " numero " + number;
  }

  /** Paragraphs of plain words: the same in Markdown as in the wiki's own markup. */
  String pageText(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append(SENTENCE.formatted(random.nextInt(1000)).repeat(1 + random.nextInt(8)).strip());
      text.append("\n\n");
    }
    return text.toString().strip() + "\n";
  }

  String groupName(int number) {
    return "Mesure" + round + "Groupe" + number;
  }

  List<String> groupMembers(int number) {
    return IntStream.range(0, MEMBERS)
        .mapToObj(i -> logins.get((number * MEMBERS + i) % logins.size()))
        .distinct()
        .toList();
  }
}
