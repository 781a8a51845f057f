package org.levain.seeding.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.host.ContentHash;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.seeding.internal.action.Choices;
import org.levain.seeding.internal.action.Choices.Choice;
import org.levain.seeding.internal.web.DryItem.Option;
import org.levain.seeding.internal.web.DryItem.Settle;

/**
 * The questions about what is there already, and the answers that come back. An answer that puts
 * the plan's text in the place of another names the text that the person saw: if somebody has
 * changed it since, it stays.
 */
record Settling(Words words) {

  private static final String FIELD = "choice.";
  private static final String KEEP = "keep";
  private static final Pattern NUMBER = Pattern.compile("choice\\.(\\d{1,9})");
  private static final Pattern REPLACE = Pattern.compile("replace-([0-9a-f]{64})");

  /** Whether somebody has to choose. */
  static boolean isOpen(Change change) {
    return change.verdict() == Verdict.CONFLICT
        || change.verdict() == Verdict.CHANGE
            && (isReplacing(change) || change.detail().key().equals("ledger.joins"));
  }

  private static boolean isReplacing(Change change) {
    return change.detail().key().equals("ledger.replaced");
  }

  /** The question about an item, if there is one. */
  Optional<Settle> of(Change change) {
    if (!isOpen(change)) {
      return Optional.empty();
    }
    return Optional.of(change.kind().equals("group") ? group(change) : page(change));
  }

  private Settle page(Change change) {
    String replace = "replace-" + ContentHash.of(change.before().orElse(""));
    return new Settle(
        FIELD + change.number(),
        words.text("settle.page", change.name()),
        isReplacing(change) ? replace : KEEP,
        List.of(option(KEEP, "settle.page.keep"), option(replace, "settle.page.replace")));
  }

  private Settle group(Change change) {
    long joining = change.after().orElse("").lines().count();
    return new Settle(
        FIELD + change.number(),
        words.text("settle.group", change.name()),
        "add",
        List.of(
            new Option(
                "add",
                words.text("settle.group.add", joining),
                words.text("settle.group.add.hint")),
            option(KEEP, "settle.group.keep")));
  }

  private Option option(String value, String key) {
    return new Option(value, words.text(key), words.text(key + ".hint"));
  }

  /** The answers in a form; what is none is overlooked, and so stays as the plan says. */
  static Choices choices(MultivaluedMap<String, String> form) {
    Map<Long, Choice> choices = new HashMap<>();
    form.forEach((name, values) -> put(choices, name, values.get(0)));
    return new Choices(choices);
  }

  private static void put(Map<Long, Choice> choices, String name, String value) {
    Matcher number = NUMBER.matcher(name);
    Matcher replace = REPLACE.matcher(value);
    if (!number.matches()) {
      return;
    }
    if (replace.matches()) {
      choices.put(Long.parseLong(number.group(1)), new Choices.Replace(replace.group(1)));
    } else if (value.equals(KEEP)) {
      choices.put(Long.parseLong(number.group(1)), new Choices.Keep());
    }
  }
}
