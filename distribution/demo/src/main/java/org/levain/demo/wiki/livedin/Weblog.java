package org.levain.demo.wiki.livedin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.WikiPage;

/** The entries of a weblog, named as the wiki's plugin names them. */
final class Weblog {

  private static final int ENTRIES = 45;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);

  private Weblog() {}

  static List<WikiPage> entries(Random random, List<Person> members) {
    return IntStream.range(0, ENTRIES)
        .mapToObj(i -> entry(i, members.get(random.nextInt(members.size()))))
        .toList();
  }

  /** Every third day has two entries. */
  private static WikiPage entry(int i, Person author) {
    LocalDate day = FIRST_DAY.plusDays(i / 3 * 2L + Math.min(1, i % 3));
    String name = "Journal_blogentry_" + DAY.format(day) + "_" + (i % 3 == 2 ? 2 : 1);
    return new WikiPage(
        name, "!!Nouvelle n° %d\n\n%s\n".formatted(i + 1, "Écrit par " + author.fullName() + "."));
  }
}
