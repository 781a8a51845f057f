package org.levain.goals.linter.internal.reading;

import java.util.List;
import org.levain.goals.linter.internal.text.SentenceEnds;
import org.levain.goals.linter.internal.text.Token;
import org.levain.goals.linter.internal.text.Tokens;
import org.levain.goals.linter.internal.words.Lexicon;

/** Reads sentences of one language. */
public final class SentenceReader {

  /** Nobody reads more at a glance. */
  private static final int LONGEST = 600;

  /** Where reading stops: what was typed may be a book. */
  public static final int READ = 650;

  private final Candidates candidates;
  private final Resolver resolver;
  private final boolean modifiersFirst;

  /** A reader with the words of its language. */
  public SentenceReader(Lexicon lexicon) {
    candidates = new Candidates(lexicon);
    resolver = new Resolver(lexicon);
    modifiersFirst = lexicon.modifiersFirst();
  }

  /** Reads a text. */
  public Reading read(String text) {
    String head = text.substring(0, Math.min(text.length(), READ));
    List<Token> tokens = Tokens.of(head);
    List<Word> words = new Asides(modifiersFirst).apply(resolver.resolve(candidates.of(tokens)));
    Reading reading = Reading.of(words, Acts.of(words, modifiersFirst));
    Features.add(reading, modifiersFirst);
    shape(reading, text, head, tokens);
    return reading;
  }

  private static void shape(Reading reading, String text, String head, List<Token> tokens) {
    if (tokens.stream().noneMatch(Token::word)) {
      reading.features().add(Feature.NO_WORDS);
    }
    if (text.strip().length() > LONGEST) {
      reading.features().add(Feature.TOO_LONG);
    }
    if (SentenceEnds.count(head) > 1) {
      reading.features().add(Feature.SEVERAL_SENTENCES);
    }
  }
}
