package org.levain.charters.language.internal.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.Limits;
import org.levain.charters.language.internal.text.Split;
import org.levain.charters.language.model.Op;

/**
 * A test as it is written, before the types of attributes are known.
 *
 * @param attribute the name
 * @param op how it compares
 * @param values as written
 * @param text the whole
 */
record RawCondition(String attribute, Op op, List<String> values, String text) {

  private static final Pattern SHAPE =
      Pattern.compile("([^=<>≠≤≥!]+?)\\s*(!=|<>|≠|<=|≤|>=|≥|==|=|<|>)\\s*(.*)", Pattern.DOTALL);

  static RawCondition read(String text) throws Unreadable {
    Matcher m = SHAPE.matcher(text);
    if (!m.matches()) {
      if (text.matches(".*[=<>≠≤≥!].*")) {
        throw Unreadable.found(text, "a test such as act=post");
      }
      return new RawCondition(text.strip(), Op.IS, List.of("yes"), text.strip());
    }
    List<String> values = Split.at(',', m.group(3));
    if (values.isEmpty()) {
      throw Unreadable.found("", "a value behind " + m.group(1).strip() + m.group(2));
    }
    if (values.size() > Limits.VALUES) {
      throw Unreadable.found(values.size() + " values", "at most " + Limits.VALUES);
    }
    for (String value : values) {
      if (Split.masked(value).matches(".*[=<>≠≤≥].*")) {
        throw Unreadable.found(value, "a semicolon between one test and the next");
      }
    }
    Op op = op(m.group(2));
    if (op.orders() && values.size() > 1) {
      throw Unreadable.found(m.group(3), "one value behind " + op.sign());
    }
    return new RawCondition(m.group(1).strip(), op, values, text.strip());
  }

  private static Op op(String sign) {
    return switch (sign) {
      case "!=", "<>", "≠" -> Op.IS_NOT;
      case "<" -> Op.LESS;
      case "<=", "≤" -> Op.AT_MOST;
      case ">" -> Op.MORE;
      case ">=", "≥" -> Op.AT_LEAST;
      default -> Op.IS;
    };
  }
}
