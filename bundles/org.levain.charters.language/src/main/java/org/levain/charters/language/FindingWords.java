package org.levain.charters.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of findings in the language of whoever reads them. The library says them in
 * English; {@code findings_fr.tsv} has the same in French, with what stands in them put back in.
 */
public final class FindingWords {

  private static final Pattern PART = Pattern.compile("\\{(\\d)([!=]?)}");

  /** Answers, as "yes 3.1" or "2 lifts (lifted by 3)". */
  private static final Map<String, String> ANSWERS =
      Map.of(
          "yes", "oui", "no", "non", "ask", "demander", "lifts", "lève", "lifted by", "levé par");

  private static final Pattern ANSWER =
      Pattern.compile("\\b(?:yes|no|ask|lifts|lifted by)\\b(?![.-])");
  private static final List<Form> FRENCH = read();

  private FindingWords() {}

  private record Form(Pattern english, String french) {}

  /** What a finding says, as a sentence in French, or in English for any other language. */
  public static String of(Finding finding, Locale locale) {
    return sentence(in(locale, finding.text()).orElse(finding.text()));
  }

  /** Whether it can be said in this language. */
  public static boolean knows(Finding finding, Locale locale) {
    return in(locale, finding.text()).isPresent();
  }

  private static Optional<String> in(Locale locale, String text) {
    if (!locale.getLanguage().equals("fr")) {
      return Optional.of(text);
    }
    for (Form form : FRENCH) {
      Matcher matcher = form.english().matcher(text);
      if (matcher.matches()) {
        return Optional.of(filled(form.french(), matcher));
      }
    }
    return Optional.empty();
  }

  private static String filled(String french, Matcher parts) {
    return PART.matcher(french)
        .replaceAll(
            part -> {
              String text = parts.group(Integer.parseInt(part.group(1)) + 1);
              return Matcher.quoteReplacement(translated(text, part.group(2)));
            });
  }

  private static String translated(String part, String how) {
    return switch (how) {
      case "!" -> in(Locale.FRENCH, part).orElse(part);
      case "=" -> ANSWER.matcher(part).replaceAll(word -> ANSWERS.getOrDefault(word.group(), part));
      default -> part;
    };
  }

  private static String sentence(String text) {
    String closed = text.endsWith("?") || text.endsWith(".") ? text : text + ".";
    return closed.substring(0, 1).toUpperCase(Locale.ROOT) + closed.substring(1);
  }

  private static List<Form> read() {
    try (InputStream in = FindingWords.class.getResourceAsStream("findings_fr.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The library lacks findings_fr.tsv");
      }
      List<Form> forms = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] both = line.split("\t");
          forms.add(new Form(pattern(both[0]), both[1]));
        }
      }
      // a longer sentence may begin as a shorter one
      forms.sort(
          Comparator.comparingInt((Form form) -> form.english().pattern().length()).reversed());
      return List.copyOf(forms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern pattern(String english) {
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    Matcher part = PART.matcher(english);
    while (part.find()) {
      pattern.append(Pattern.quote(english.substring(from, part.start()))).append("(.*?)");
      from = part.end();
    }
    return Pattern.compile(
        pattern.append(Pattern.quote(english.substring(from))).toString(), Pattern.DOTALL);
  }
}
