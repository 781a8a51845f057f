package org.levain.seeding.plan.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.levain.seeding.plan.Limits;
import org.levain.seeding.plan.Wording;
import org.levain.seeding.plan.document.Utf8;
import org.levain.seeding.plan.pack.FileNames;

/** The form that a single value has. */
enum Rule {
  /** A name or a title. */
  LINE("expected.line", Limits.LINE, Rule::isLine),
  /** A sentence of a person's own. */
  SENTENCE("expected.sentence", Limits.SENTENCE, Rule::isLine),
  /** Why something stands. */
  REASON("expected.reason", Limits.SENTENCE, Rule::isReason),
  /** The name that a member signs in with. */
  LOGIN("expected.login", Limits.LOGIN, Rule::isLogin),
  /** {@code fr} or {@code en}. */
  LANGUAGE("expected.language", 2, text -> text.equals("fr") || text.equals("en")),
  /** What becomes of a page that is there already. */
  EXISTING("expected.existing", 7, text -> text.equals("keep") || text.equals("replace")),
  /** A calendar day. */
  DATE("expected.date", 10, Rule::isDate),
  /** Name of a file of the pack. */
  FILE("expected.file", Limits.LINE, text -> isLine(text) && FileNames.isSafe(text)),
  /** What a badge is called. */
  BADGE_NAME("expected.line", Limits.BADGE_NAME, Rule::isLine),
  /** What a badge stands for. */
  BADGE_ABOUT("expected.sentence", Limits.BADGE_ABOUT, Rule::isLine),
  /** The plaque of a badge. */
  SHAPE("expected.shape", 7, Rule::isShape),
  /** What stands on a badge. */
  LETTERS("expected.letters", 2, Rule::isLine),
  /** A colour. */
  COLOUR("expected.colour", 7, Rule::isColour),
  /** An address of the web. */
  LINK("expected.link", Limits.LINK, Rule::isLink),
  /** Text in Markdown. */
  MARKDOWN("expected.markdown", Limits.TEXT_BYTES, Rule::isMarkdown);

  private static final Pattern SPACE = Pattern.compile("[\\s\\h]");
  private static final Pattern EDGE = Pattern.compile("^[\\s\\h]|[\\s\\h]$");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern COLOURED = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern LINKED = Pattern.compile("https?://[^\\s/?#@]+([/?#]\\S*)?");
  private static final Set<String> SHAPES =
      Set.of("circle", "tile", "hexagon", "diamond", "shield", "leaf");

  private final String expected;
  private final int most;
  private final Predicate<String> form;

  Rule(String expected, int most, Predicate<String> form) {
    this.expected = expected;
    this.most = most;
    this.form = form;
  }

  Wording expected() {
    return this == REASON
        ? Wording.of(expected, most, Limits.REASON_LETTERS)
        : Wording.of(expected, most);
  }

  boolean accepts(String text) {
    return !text.isBlank() && text.codePointCount(0, text.length()) <= most && form.test(text);
  }

  private static boolean isLine(String text) {
    return !EDGE.matcher(text).find()
        && text.lines().count() == 1
        && text.indexOf('\t') < 0
        && text.indexOf('\u0085') < 0
        && Utf8.firstControl(text) < 0;
  }

  private static boolean isReason(String text) {
    return isLine(text)
        && text.codePoints().filter(Character::isLetter).count() >= Limits.REASON_LETTERS;
  }

  private static boolean isLogin(String text) {
    return isLine(text) && !SPACE.matcher(text).find();
  }

  private static boolean isDate(String text) {
    try {
      return DAY.matcher(text).matches() && LocalDate.parse(text).getYear() > 1900;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isShape(String text) {
    return SHAPES.contains(text);
  }

  private static boolean isColour(String text) {
    return COLOURED.matcher(text).matches();
  }

  private static boolean isLink(String text) {
    return isLine(text) && LINKED.matcher(text).matches();
  }

  private static boolean isMarkdown(String text) {
    return Utf8.firstControl(text) < 0 && text.getBytes(UTF_8).length <= Limits.TEXT_BYTES;
  }
}
