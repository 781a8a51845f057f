package org.levain.charters.internal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.internal.ChartersModule;
import org.levain.web.Messages;

/**
 * The sentences of findings in the reader's language. The language's library says them in English,
 * for the terminal too; those that are met often have a form of their own here. A sentence without
 * one stays in English, and is marked so.
 */
final class FindingWords {

  private static final Set<String> ANSWERS = Set.of("yes", "no", "ask");
  private static final String RULE = "clause (\\S*) answers (\\w*)";
  private static final String OTHER = "clause (\\S*) \\(line (\\d+)\\)";

  private static final List<Form> FORMS =
      List.of(
          form("rest", "the charter does not say what holds for what no clause provides for.*"),
          form("act", "no clause says whether (.*) is permitted"),
          form("test", "expected (\\w+) ?(\\S*), answered (\\w+) ?(\\S*) to \"(.*?)\".*"),
          form("none", "found clause (\\S*), expected the number of a clause of this charter"),
          form(
              "none.near",
              "found clause (\\S*), expected the number of a clause of this charter;"
                  + " did you mean (\\S*)\\?"),
          form("twice", "found a second clause (\\S*), .*\\(the first is on line (\\d+)\\)"),
          form(
              "before", RULE + ", but " + OTHER + " answers (\\w*) to all of it and comes first.*"),
          form("shadow", "clause (\\S*) never decides: " + OTHER + " says the same.*"),
          form(
              "windows",
              RULE
                  + " and "
                  + OTHER
                  + " answers (\\w*) in windows that overlap;"
                  + " there clause (\\S*) comes first"),
          form("value", "\"(.*)\" is no declared value of (.*?)"),
          form("value.near", "\"(.*)\" is no declared value of (.*); did you mean \"(.*)\"\\?"),
          form("attribute", "the attribute \"(.*)\" is not declared"),
          form(
              "attribute.near", "the attribute \"(.*)\" is not declared; did you mean \"(.*)\"\\?"),
          form("approval", "clause (\\S*) asks approval for ordinary posts;.*"),
          form("never", "clause (\\S*) can never apply: what it says of (.*) excludes itself"),
          form("never.except", "clause (\\S*) can never apply: its own exception always holds"),
          form("except", "clause (\\S*) has an exception that can never hold"),
          form("lifts", "clause (\\S*) lifts nothing: .*"),
          form("lifts.empty", "lifts clause (\\S*), which has no rules, so this has no effect"),
          form(
              "wider",
              RULE
                  + " where clause (\\S*) of \\S* answers (\\w*);"
                  + " a community's charter may narrow.*"),
          form(
              "guaranteed",
              RULE + " where clause (\\S*) of \\S* answers (\\w*), which is guaranteed.*"),
          form("keyword", "found \"(.*)\", expected a keyword in the brackets.*"),
          form("unnumbered", "found \"(.*)\", expected a numbered clause before.*"));

  private final Messages messages = Messages.of(ChartersModule.class);

  private record Form(Pattern english, String key) {}

  private static Form form(String key, String english) {
    return new Form(Pattern.compile(english, Pattern.DOTALL), "found." + key);
  }

  /** The sentence in this language; empty: there is only the English one. */
  Optional<String> in(Locale locale, String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.english().matcher(text);
      if (matcher.matches()) {
        return Optional.of(messages.text(locale, form.key(), arguments(matcher, locale)));
      }
    }
    return Optional.empty();
  }

  private Object[] arguments(Matcher matcher, Locale locale) {
    Object[] arguments = new Object[matcher.groupCount() + 1];
    arguments[matcher.groupCount()] = "";
    for (int i = 0; i < matcher.groupCount(); i++) {
      String group = matcher.group(i + 1);
      arguments[i] = ANSWERS.contains(group) ? messages.text(locale, "answer." + group) : group;
    }
    return arguments;
  }
}
