package org.levain.charters.language.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Priority;
import org.levain.charters.language.model.Type;

/** The keywords of the language, folded, in English and in French. Either may be used anywhere. */
public final class Keywords {

  /** What a line in brackets declares. */
  public enum Directive {
    /** An attribute of questions. */
    ATTRIBUTE,
    /** The time zone. */
    ZONE,
    /** Public holidays. */
    HOLIDAYS,
    /** How rules meet. */
    PRIORITY,
    /** What facts that are not stated do to exceptions. */
    NOT_STATED,
    /** What can be done instead of what the clause refuses. */
    INSTEAD,
    /** A test question. */
    TEST
  }

  private static final Map<String, Directive> DIRECTIVES =
      Map.ofEntries(
          Map.entry("attribute", Directive.ATTRIBUTE),
          Map.entry("attribut", Directive.ATTRIBUTE),
          Map.entry("zone", Directive.ZONE),
          Map.entry("time zone", Directive.ZONE),
          Map.entry("fuseau", Directive.ZONE),
          Map.entry("fuseau horaire", Directive.ZONE),
          Map.entry("holidays", Directive.HOLIDAYS),
          Map.entry("holiday", Directive.HOLIDAYS),
          Map.entry("feries", Directive.HOLIDAYS),
          Map.entry("jours feries", Directive.HOLIDAYS),
          Map.entry("priority", Directive.PRIORITY),
          Map.entry("priorite", Directive.PRIORITY),
          Map.entry("not stated", Directive.NOT_STATED),
          Map.entry("non precise", Directive.NOT_STATED),
          Map.entry("instead", Directive.INSTEAD),
          Map.entry("a la place", Directive.INSTEAD),
          Map.entry("plutot", Directive.INSTEAD),
          Map.entry("test", Directive.TEST),
          Map.entry("essai", Directive.TEST));

  /** Words that answer yes. */
  public static final Set<String> YES =
      Set.of("yes", "allow", "allowed", "permit", "permitted", "oui", "autorise", "permis");

  /** Words that answer no. */
  public static final Set<String> NO =
      Set.of("no", "deny", "denied", "forbidden", "refuse", "refused", "non", "interdit");

  /** Words that ask; who is asked follows. */
  public static final Set<String> ASK =
      Set.of("ask", "approval", "demander", "demande", "accord", "validation");

  /** Words that lift clauses; their numbers follow. */
  public static final Set<String> LIFT =
      Set.of("lift", "lifts", "exception", "except", "lever", "leve", "sauf");

  /** Words behind an answer that lift clauses too. */
  public static final Set<String> DESPITE =
      Set.of("despite", "lifts", "lifting", "malgre", "leve", "levant");

  /** The layer that overrides. */
  public static final Set<String> ALWAYS = Set.of("always", "toujours");

  /** The layer for what is not provided for. */
  public static final Set<String> OTHERWISE =
      Set.of("otherwise", "default", "sinon", "defaut", "par defaut");

  /** What communities cannot narrow. */
  public static final Set<String> GUARANTEED = Set.of("guaranteed", "garanti");

  /** All clauses. */
  public static final Set<String> ALL = Set.of("all", "everything", "tout", "tous", "toutes");

  /** A fact that makes the difference between an answer and a refusal. */
  public static final Set<String> ONLY = Set.of("only", "seulement", "uniquement");

  /** A rule's own exception. */
  public static final Set<String> EXCEPT = Set.of("except", "unless", "sauf", "hormis");

  /** Yes, as a value. */
  public static final Set<String> TRUE = Set.of("yes", "y", "true", "1", "oui", "o", "vrai");

  /** No, as a value. */
  public static final Set<String> FALSE = Set.of("no", "n", "false", "0", "non", "faux");

  /** Types of attributes. */
  public static final Map<String, Type> TYPES =
      Map.ofEntries(
          Map.entry("yes/no", Type.YES_NO),
          Map.entry("oui/non", Type.YES_NO),
          Map.entry("boolean", Type.YES_NO),
          Map.entry("booleen", Type.YES_NO),
          Map.entry("number", Type.NUMBER),
          Map.entry("nombre", Type.NUMBER),
          Map.entry("integer", Type.NUMBER),
          Map.entry("entier", Type.NUMBER),
          Map.entry("word", Type.WORD),
          Map.entry("mot", Type.WORD),
          Map.entry("text", Type.WORD),
          Map.entry("texte", Type.WORD),
          Map.entry("string", Type.WORD),
          Map.entry("list", Type.LIST),
          Map.entry("liste", Type.LIST),
          Map.entry("date time", Type.DATE_TIME),
          Map.entry("date", Type.DATE_TIME),
          Map.entry("datetime", Type.DATE_TIME),
          Map.entry("date heure", Type.DATE_TIME),
          Map.entry("date et heure", Type.DATE_TIME));

  /** How rules meet. */
  public static final Map<String, Priority> PRIORITIES =
      Map.ofEntries(
          Map.entry("restrictive", Priority.RESTRICTIVE),
          Map.entry("restrictif", Priority.RESTRICTIVE),
          Map.entry("permissive", Priority.PERMISSIVE),
          Map.entry("permissif", Priority.PERMISSIVE),
          Map.entry("specific", Priority.SPECIFIC),
          Map.entry("precis", Priority.SPECIFIC),
          Map.entry("first", Priority.FIRST),
          Map.entry("premier", Priority.FIRST),
          Map.entry("last", Priority.LAST),
          Map.entry("dernier", Priority.LAST));

  /** What holds where a charter declares no priority. */
  public static final List<Priority> USUAL =
      List.of(Priority.RESTRICTIVE, Priority.SPECIFIC, Priority.FIRST);

  private Keywords() {}

  /** The directive of a bracket. */
  public static Optional<Directive> directive(String folded) {
    return Optional.ofNullable(DIRECTIVES.get(folded));
  }

  /** The answer that a word gives. */
  public static Optional<Answer> answer(String folded) {
    if (YES.contains(folded)) {
      return Optional.of(Answer.YES);
    }
    if (NO.contains(folded)) {
      return Optional.of(Answer.NO);
    }
    return ASK.contains(folded) ? Optional.of(Answer.ASK) : Optional.empty();
  }

  /** Every word with which a bracket may begin. */
  public static Set<String> first() {
    Set<String> all = new TreeSet<>(DIRECTIVES.keySet());
    Stream.of(YES, NO, ASK, LIFT, ALWAYS, OTHERWISE, GUARANTEED).forEach(all::addAll);
    return all;
  }
}
