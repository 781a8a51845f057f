package org.levain.seeding.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The simplest goal check: a goal is one sentence. An end of sentence counts only before a capital
 * letter, and not after an initial or a usual abbreviation ("M. Dupont").
 */
public final class OneSentence implements GoalCheck {

  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("(\\S*?)[.!?…]+[\\s\\h»”\"')\\]]+(?=[«“\"'(\\[\\s\\h]*\\p{Lu})");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?i)\\p{L}|(\\p{L}\\.)+\\p{L}|mm|mme|mlle|dr|pr|mr|mrs|ms|st|ste|etc|cf|no|vs");

  @Override
  public Optional<Wording> faultOf(String goal, Locale language) {
    Matcher end = NEXT_SENTENCE.matcher(goal);
    int sentences = 1;
    while (end.find()) {
      sentences += ABBREVIATION.matcher(end.group(1)).matches() ? 0 : 1;
    }
    return sentences == 1
        ? Optional.empty()
        : Optional.of(Wording.of("found.sentences", sentences));
  }
}
