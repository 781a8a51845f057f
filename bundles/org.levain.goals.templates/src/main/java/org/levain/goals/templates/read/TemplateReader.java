package org.levain.goals.templates.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.goal.GoalRule;
import org.levain.goals.templates.goal.OneSentence;

/**
 * Reads a template from YAML or JSON. Strict: whatever is not as {@code docs/goal-templates.md}
 * says is a fault with its line, and all faults are told at once. Thread-safe, keeps nothing.
 */
public final class TemplateReader {

  /** The most bytes of a template. */
  public static final int MAX_BYTES = 200_000;

  private static final Pattern ID =
      Pattern.compile("^\\s*\"?id\"?:\\s*[\"']?([a-z][a-z0-9-]{1,39})", Pattern.MULTILINE);
  private static final Pattern VERSION = Pattern.compile("^\"?version\"?:", Pattern.MULTILINE);

  private final GoalRule rule;

  /** A reader that asks for one sentence as goal. */
  public TemplateReader() {
    this(new OneSentence());
  }

  /** A reader with its own judgement of goals. */
  public TemplateReader(GoalRule rule) {
    this.rule = rule;
  }

  /**
   * Reads bytes that must be UTF-8.
   *
   * @param file name of the file, for the faults: the template's id with {@code .yaml}, {@code
   *     .yml} or {@code .json}
   */
  public Reading read(String file, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      Wording found = Wording.of("found.bytes", bytes.length);
      return refused(file, 0, Wording.of("expected.size", MAX_BYTES), found);
    }
    try {
      return read(
          file, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return refused(file, 0, Wording.of("expected.utf8"), Wording.of("found.encoding"));
    }
  }

  /** Reads a text. */
  public Reading read(String file, String text) {
    if (text.length() > MAX_BYTES) {
      Wording found = Wording.of("found.bytes", text.length());
      return refused(file, 0, Wording.of("expected.size", MAX_BYTES), found);
    }
    try {
      return new TemplateForm(file, rule).read(Document.read(withoutMark(text)));
    } catch (Document.Unreadable e) {
      return refused(file, e.line, e.expected, e.found);
    }
  }

  /** The name that the file of a text should have: that of the id that stands in it. */
  public String fileNameFor(String text) {
    Matcher id = ID.matcher(text);
    return (id.find() ? id.group(1) : "template") + ".yaml";
  }

  /** What a text is at fault with whose version is not above that of the template it replaces. */
  public TemplateFault olderVersion(String text, Template template, int before) {
    Matcher version = VERSION.matcher(text);
    int line = version.find() ? (int) text.substring(0, version.start()).lines().count() + 1 : 0;
    return new TemplateFault(
        fileNameFor(text),
        line,
        "version",
        Wording.of("expected.version", before),
        Found.words(String.valueOf(template.version())));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Reading refused(String file, int line, Wording expected, Wording found) {
    Faults faults = new Faults(file);
    faults.add(line, "", expected, found);
    return faults.refused();
  }
}
