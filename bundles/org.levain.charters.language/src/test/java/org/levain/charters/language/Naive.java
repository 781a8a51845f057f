package org.levain.charters.language;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Layer;
import org.levain.charters.language.model.Priority;
import org.levain.charters.language.model.Rule;

/**
 * A second evaluator, written from docs/charter-language.md: no index, no ranks, no facts prepared;
 * it shares the parsed charter with the policy and nothing else. Questions are plain maps.
 */
final class Naive {

  private static final byte HOLDS = 1;
  private static final byte FAILS = 2;
  private static final byte OPEN = 3;

  private final Charter charter;
  private final NaiveTests tests;
  private final Map<Condition, byte[]> held = new IdentityHashMap<>();

  /**
   * Of a charter, one of several that declare the same and are asked the same.
   *
   * @param held what each test, as it is written, has said of each question so far
   * @param questions how many there are
   */
  Naive(Charter charter, Map<String, byte[]> held, int questions) {
    this.charter = charter;
    this.tests = new NaiveTests(charter);
    for (Rule rule : charter.rules()) {
      Stream.concat(rule.when().stream(), rule.except().stream().flatMap(List::stream))
          .forEach(c -> this.held.put(c, held.computeIfAbsent(c.text(), t -> new byte[questions])));
    }
  }

  /**
   * A question.
   *
   * @param number which of them
   * @param stated names and values
   */
  record Asked(int number, Map<String, String> stated) {}

  /** Decision word, a space and the clause. */
  String answer(Asked question) {
    List<Rule> applying = new ArrayList<>();
    for (Rule rule : charter.rules()) {
      if (applies(rule, question)) {
        applying.add(rule);
      }
    }
    List<Rule> answering = new ArrayList<>(applying);
    answering.removeIf(rule -> rule.answer().isEmpty());
    answering.sort(this::compare);
    Optional<Rule> best =
        answering.stream().filter(r -> !lifted(r, applying, question)).findFirst();
    if (best.isEmpty()) {
      return "ask ";
    }
    String number = best.get().clause();
    if (best.get().answer().equals(Optional.of(Answer.YES))) {
      List<Rule> refusals =
          answering.subList(0, answering.indexOf(best.get())).stream()
              .filter(rule -> strictness(rule) > 0)
              .toList();
      Stream<String> exceptions =
          refusals.stream().map(r -> exception(r, applying, question)).filter(Objects::nonNull);
      Stream<String> satisfied =
          refusals.stream().filter(r -> excepted(r, question)).map(Rule::clause);
      number = Stream.concat(exceptions, satisfied).findFirst().orElse(number);
    }
    return best.get().answer().map(Answer::word).orElse("") + " " + number;
  }

  /** A test says the same of a question in every charter: it is tried once. */
  private @Nullable Boolean holds(Condition condition, Asked question) {
    byte[] known = Objects.requireNonNull(held.get(condition));
    byte one = known[question.number()];
    if (one == 0) {
      Boolean holds = tests.holds(condition, question.stated());
      one = holds == null ? OPEN : holds ? HOLDS : FAILS;
      known[question.number()] = one;
    }
    return one == OPEN ? null : Boolean.valueOf(one == HOLDS);
  }

  private boolean applies(Rule rule, Asked question) {
    for (Condition condition : rule.when()) {
      if (!Boolean.TRUE.equals(holds(condition, question))) {
        return false;
      }
    }
    if (rule.except().isEmpty()) {
      return true;
    }
    boolean excepted = excepted(rule, question);
    if (rule.complement() && excepted) {
      return false;
    }
    return excepted || !charter.settings().open() || !unsure(rule, question);
  }

  private boolean excepted(Rule rule, Asked question) {
    for (List<Condition> group : rule.except()) {
      boolean all = true;
      for (Condition condition : group) {
        all &= Boolean.TRUE.equals(holds(condition, question));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private boolean unsure(Rule rule, Asked question) {
    return rule.except().stream()
        .anyMatch(g -> g.stream().noneMatch(c -> Boolean.FALSE.equals(holds(c, question))));
  }

  private boolean lifted(Rule rule, List<Rule> applying, Asked question) {
    return excepted(rule, question) || exception(rule, applying, question) != null;
  }

  /** The clause of the exception that lifts a rule. */
  private @Nullable String exception(Rule rule, List<Rule> applying, Asked question) {
    for (Rule exception : applying) {
      if (lifts(exception, rule) && !lifted(exception, applying, question)) {
        return exception.clause();
      }
    }
    return null;
  }

  private static boolean lifts(Rule exception, Rule rule) {
    boolean own = exception.clause().equals(rule.clause());
    boolean plain = rule.lifts().isEmpty();
    for (String number : exception.lifts()) {
      boolean named = rule.clause().equals(number) || rule.clause().startsWith(number + ".");
      boolean hit =
          switch (number) {
            case "this" -> own && plain && !rule.answer().equals(Optional.of(Answer.YES));
            case "all" -> !own && plain && rule.layer() != Layer.ALWAYS;
            default -> named && (plain || !own);
          };
      if (hit) {
        return true;
      }
    }
    return false;
  }

  private int compare(Rule one, Rule other) {
    int layer = one.layer().ordinal() - other.layer().ordinal();
    int tests = other.when().size() - one.when().size();
    if (layer != 0 || one.layer() == Layer.OTHERWISE && tests != 0) {
      return layer != 0 ? layer : tests;
    }
    for (Priority priority : charter.settings().priorities()) {
      int sign =
          switch (priority) {
            case RESTRICTIVE -> strictness(other) - strictness(one);
            case PERMISSIVE -> strictness(one) - strictness(other);
            case SPECIFIC -> tests;
            case FIRST -> one.index() - other.index();
            case LAST -> other.index() - one.index();
          };
      if (sign != 0) {
        return sign;
      }
    }
    return one.index() - other.index();
  }

  private static int strictness(Rule rule) {
    return switch (rule.answer().orElseThrow()) {
      case NO -> 2;
      case ASK -> 1;
      case YES -> 0;
    };
  }
}
