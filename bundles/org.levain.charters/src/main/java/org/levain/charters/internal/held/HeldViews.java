package org.levain.charters.internal.held;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.document.CharterDocument;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.guard.Ruling;
import org.levain.charters.internal.guard.Rulings;
import org.levain.charters.internal.request.Deciders;
import org.levain.charters.language.model.Clause;
import org.levain.host.Capability;
import org.levain.host.Editor;
import org.levain.host.Host;
import org.levain.host.Member;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.host.SaveAct;

/** What the pages of kept texts show. */
public final class HeldViews {

  private static final String TEXT = "text";

  private final HeldTexts texts;
  private final Verdicts verdicts;
  private final Rulings rulings;
  private final InForce force;
  private final Deciders deciders;
  private final Host host;
  private final Optional<Pages> pages;
  private final Optional<Editor> editor;

  /** Shows from these. */
  public HeldViews(
      HeldTexts texts,
      Verdicts verdicts,
      Rulings rulings,
      InForce force,
      Deciders deciders,
      Host host,
      Optional<Pages> pages,
      Optional<Editor> editor) {
    this.texts = texts;
    this.verdicts = verdicts;
    this.rulings = rulings;
    this.force = force;
    this.deciders = deciders;
    this.host = host;
    this.pages = pages;
    this.editor = editor;
  }

  Map<String, Object> list(Optional<Member> member, String done, Locale locale) {
    List<Verdicts.Row> rows =
        member.map(m -> texts.of(m.uid())).orElse(List.of()).stream()
            .map(text -> verdicts.row(text, locale))
            .toList();
    return Map.of(
        "rows",
        rows,
        "done",
        done,
        "decides",
        member.filter(deciders::decides).isPresent(),
        "refuses",
        host.capabilities().contains(Capability.REFUSE_SAVE),
        "most",
        KeepText.MOST_KEPT);
  }

  Map<String, Object> notKept(String why, String place, String clause) {
    Map<String, Object> model = new HashMap<>();
    model.put("why", known(why).word());
    model.put("most", KeepText.MOST_KEPT);
    model.put("mostText", HeldText.MOST_TEXT);
    force
        .own(place)
        .flatMap(standing -> clause(standing.charter().clauses(), clause))
        .ifPresent(
            found -> {
              model.put("clause", found);
              model.put("charter", place);
              model.put("anchor", CharterDocument.anchor(found.number()));
            });
    return model;
  }

  private static Optional<Clause> clause(Map<String, Clause> clauses, String number) {
    return clauses.values().stream().filter(c -> c.number().equals(number)).findFirst();
  }

  private static KeepText.Why known(String why) {
    return Arrays.stream(KeepText.Why.values())
        .filter(w -> w.word().equals(why))
        .findFirst()
        .orElse(KeepText.Why.DATABASE);
  }

  Map<String, Object> one(HeldText text, Member author, HttpServletRequest request, Locale locale) {
    Map<String, Object> model = new HashMap<>();
    model.put("held", verdicts.row(text, locale));
    model.put(TEXT, text.words().text());
    model.put("draft", text.state().draft());
    model.put("askable", text.askable());
    model.put("done", "");
    model.put("note", "");
    deciders.animator(text).map(Member::fullName).ifPresent(name -> model.put("animator", name));
    if (text.state().draft()) {
      editor(text, request).ifPresent(form -> model.put("editor", form));
      model.put("permitted", permitted(text, author));
      model.put("changedSince", changedSince(text));
    }
    return model;
  }

  /** Name of the field that the text is sent in: the server's own, where it has an editor. */
  String textField(HeldText text, HttpServletRequest request) {
    return editor(text, request).map(Editor.Form::textField).orElse(TEXT);
  }

  private Optional<Editor.Form> editor(HeldText text, HttpServletRequest request) {
    return editor.map(e -> e.of(text.where().page(), text.where().act(), request));
  }

  /** Whether the charters would let it pass by now. */
  private boolean permitted(HeldText text, Member author) {
    try {
      return rulings.on(text.posting(author)).map(Ruling::permits).orElse(true);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** Whether somebody has changed the page since; a comment does not mind. */
  private boolean changedSince(HeldText text) {
    String now = pages.flatMap(p -> p.find(text.where().page())).map(Page::hash).orElse("");
    return text.where().act() != SaveAct.COMMENT && !now.equals(text.where().baseHash());
  }
}
