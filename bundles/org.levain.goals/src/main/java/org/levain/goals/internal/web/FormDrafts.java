package org.levain.goals.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Drafts;
import org.levain.goals.internal.action.Drafts.Draft;
import org.levain.goals.internal.action.Existing;
import org.levain.goals.internal.action.FormKeys;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.words.Language;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** Start forms as drafts of the member who fills them in. */
public final class FormDrafts {

  private final Drafts drafts;
  private final GoalProblems problems;
  private final Clock clock;

  /** Keeps them here. */
  public FormDrafts(Drafts drafts, GoalProblems problems, Clock clock) {
    this.drafts = drafts;
    this.problems = problems;
    this.clock = clock;
  }

  /** The draft with this key; without a key the newest one in the reader's language. */
  Optional<Draft> find(Caller caller, Template template, String key) {
    String uid = caller.requireMember().uid();
    if (!key.isEmpty()) {
      return drafts.find(uid, key).filter(d -> d.template().equals(template.id()));
    }
    return drafts
        .newest(uid, template.id())
        .filter(d -> language(d).equals(Language.of(caller.locale())));
  }

  /** Any draft of the caller with this key. */
  Optional<Draft> find(Caller caller, String key) {
    return drafts.find(caller.requireMember().uid(), key);
  }

  boolean save(Caller caller, Template template, StartForm form) {
    String uid = caller.requireMember().uid();
    return drafts.save(new Draft(form.key(), uid, template.id(), form.fields(), clock.instant()));
  }

  /** Keeps a form that was sent as a draft again, unless there is one with its key. */
  void restore(Caller caller, Template template, String key, Map<String, String> fields) {
    String uid = caller.requireMember().uid();
    if (drafts.find(uid, key).isEmpty()) {
      drafts.save(new Draft(key, uid, template.id(), fields, clock.instant()));
    }
  }

  void forget(Caller caller, String key) {
    drafts.forget(caller.requireMember().uid(), key);
  }

  /** The day it is now. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A form that was kept, as far as this caller may send it. */
  StartForm form(Draft draft, Template template, Caller caller) {
    UnaryOperator<String> value = name -> draft.fields().getOrDefault(name, "");
    return StartForm.typed(draft.id(), template, language(draft), value, existing(value, caller));
  }

  /** A form that was sent, as far as this caller may; one without a key gets a new one. */
  StartForm form(MultivaluedMap<String, String> fields, Template template, Caller caller) {
    UnaryOperator<String> value = n -> Optional.ofNullable(fields.getFirst(n)).orElse("");
    Language language = Language.of(value.apply("language")).orElse(Language.EN);
    String key =
        FormKeys.of(value.apply("form"))
            .orElseThrow(() -> new Refusal(problems.of(400, "bad-key", language.locale())));
    return StartForm.typed(key, template, language, value, existing(value, caller));
  }

  /**
   * Levain cannot tell whose pages and groups may be read and changed by whom, so only those who
   * keep the templates may take over what exists.
   */
  private static Existing existing(UnaryOperator<String> value, Caller caller) {
    return caller.may(TemplateAccess.CURATE)
        ? new Existing(value.apply("existingPage"), value.apply("existingGroup"))
        : Existing.NONE;
  }

  private static Language language(Draft draft) {
    return Language.of(draft.fields().getOrDefault("language", "")).orElse(Language.EN);
  }
}
