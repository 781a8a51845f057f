package org.levain.goals.linter.internal.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.levain.goals.linter.internal.reading.Act;
import org.levain.goals.linter.internal.reading.Feature;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.rules.Rule;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * What the second reader looks at in a sentence: its words and their beginnings and endings, how
 * they follow each other, the acts that the first reader found, and which rule decided.
 */
public final class Clues {

  private static final Set<WordClass> SILENT =
      Set.of(WordClass.ARTICLE, WordClass.FUNCTION, WordClass.EMPTY);

  private static final Topics TOPICS = topics();

  private final Set<String> clues = new LinkedHashSet<>();
  private final String language;

  private Clues(Locale language) {
    this.language = language.getLanguage() + ":";
  }

  /** The clues of a sentence that was read and on which a rule decided. */
  public static Set<String> of(Reading reading, Rule rule, Locale language) {
    Clues clues = new Clues(language);
    clues.decided(reading, rule);
    clues.spelled(reading.words());
    clues.ordered(reading.words());
    clues.done(reading);
    new Amounts(reading.words(), TOPICS).tell(clues.clues::add);
    new Halves(reading.words(), TOPICS).tell(clues.clues::add);
    new Aims(reading.words(), reading.acts(), clues.language).tell(clues.clues::add);
    return clues.clues;
  }

  /** Whether a clue is what the rules decided. */
  public static boolean decision(String clue) {
    return clue.startsWith("rule=") || clue.startsWith("decision=");
  }

  private void decided(Reading reading, Rule rule) {
    clues.add("rule=" + rule.id());
    clues.add("decision=" + rule.decision() + rule.reason().map(r -> " " + r.word()).orElse(""));
    for (Feature feature : reading.features()) {
      clues.add("is=" + feature);
    }
  }

  private void spelled(List<Word> words) {
    String before = "^";
    for (Word word : words) {
      String folded = word.folded();
      add("word", folded);
      add("pair", before + " " + folded);
      for (int length : new int[] {4, 6}) {
        if (folded.length() > length) {
          add("begins", folded.substring(0, length));
        }
      }
      if (word.kind() == WordClass.PRECISE
          || word.kind() == WordClass.ABSTRACT
          || word.kind() == WordClass.MAKE) {
        for (int length : new int[] {3, 4}) {
          if (folded.length() > length + 1) {
            add("ends " + word.kind(), folded.substring(folded.length() - length));
          }
        }
      }
      before = folded;
    }
    add("pair", before + " $");
  }

  private void ordered(List<Word> words) {
    List<String> kinds = new ArrayList<>(List.of("^"));
    words.stream().filter(w -> !SILENT.contains(w.kind())).map(Clues::kind).forEach(kinds::add);
    kinds.add("$");
    for (int i = 0; i < kinds.size(); i++) {
      clues.add("kind=" + kinds.get(i));
      if (i > 0) {
        clues.add("kinds=" + kinds.get(i - 1) + " " + kinds.get(i));
      }
      if (i > 1) {
        clues.add("kinds=" + kinds.get(i - 2) + " " + kinds.get(i - 1) + " " + kinds.get(i));
      }
    }
    words.stream()
        .filter(w -> !w.is(WordClass.ARTICLE))
        .findFirst()
        .ifPresent(
            w -> {
              add("first", w.folded());
              clues.add("first=" + w.kind() + " " + w.form());
            });
    if (!words.isEmpty()) {
      add("last", words.get(words.size() - 1).folded());
    }
  }

  private static String kind(Word word) {
    return word.kind() + (word.aside() ? "-" : "");
  }

  private void done(Reading reading) {
    boolean first = true;
    for (Act act : reading.acts()) {
      String head = act.head(language.startsWith("en")).map(w -> w.kind().toString()).orElse("-");
      String act0 = act.kind() + " " + act.purpose();
      clues.add("act=" + act0);
      clues.add("act=" + act0 + " " + head);
      clues.add("act=" + act0 + " " + head + " " + act.precise());
      add("verb", act.word().folded() + " " + act.purpose());
      add("verb", act.word().folded() + " " + head);
      act.head(language.startsWith("en"))
          .ifPresent(
              w -> {
                add("head", w.folded());
                add("verb head", act.kind() + " " + w.folded());
              });
      if (first) {
        clues.add("act1=" + act0 + " " + head);
        add("verb1", act.word().folded());
      }
      first = false;
    }
    clues.add("acts=" + Math.min(5, reading.acts().size()));
  }

  private static Topics topics() {
    try (InputStream file =
        Clues.class.getResourceAsStream("/org/levain/goals/linter/topics.words")) {
      return Topics.read(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException("The goal linter's topics cannot be read", e);
    }
  }

  private void add(String name, String value) {
    clues.add(language + name + "=" + value);
  }
}
