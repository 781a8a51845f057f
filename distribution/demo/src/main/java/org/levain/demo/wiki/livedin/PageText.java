package org.levain.demo.wiki.livedin;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.levain.demo.wiki.Person;

/** Writes pages in the wiki's own markup, half of them in French. */
final class PageText {

  private static final int MOST_PARAGRAPHS = 7;
  private static final int MOST_SENTENCES = 6;

  private final Random random;
  private final Words words = Words.read("sentences.txt");

  PageText(Random random) {
    this.random = random;
  }

  String of(Person member) {
    return "!!!%s\n\n%s\n\n[{Counter}]\n".formatted(member.fullName(), paragraph(language()));
  }

  String about(String title, List<String> others) {
    String language = language();
    StringBuilder page = new StringBuilder("!!!").append(title).append("\n\n");
    int paragraphs = 1 + random.nextInt(MOST_PARAGRAPHS);
    for (int i = 0; i < paragraphs; i++) {
      page.append(block(language, others)).append("\n\n");
    }
    return page.append("----\n").append(links(others)).append('\n').toString();
  }

  private String language() {
    return random.nextBoolean() ? "fr" : "en";
  }

  private String block(String language, List<String> others) {
    return switch (random.nextInt(6)) {
      case 0 -> "!!" + words.any("title." + language, random) + "\n" + paragraph(language);
      case 1 -> "* " + words.any(language, random) + "\n* " + links(others);
      case 2 -> "|| A || B\n| " + words.any(language, random) + " | " + random.nextInt(100);
      case 3 -> "%%quote\n" + words.any(language, random) + "\n/%";
      default -> paragraph(language) + " " + links(others);
    };
  }

  private String paragraph(String language) {
    return IntStream.range(0, 1 + random.nextInt(MOST_SENTENCES))
        .mapToObj(i -> words.any(language, random))
        .collect(Collectors.joining(" "));
  }

  private String links(List<String> others) {
    String one = others.get(random.nextInt(others.size()));
    String other = others.get(random.nextInt(others.size()));
    return "[%s] · [%s|%s]".formatted(one, words.any("link", random), other);
  }
}
