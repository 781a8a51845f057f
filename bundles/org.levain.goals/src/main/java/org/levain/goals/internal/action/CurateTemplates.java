package org.levain.goals.internal.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.domain.Audience;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.Reading;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.read.TemplateReader;
import org.levain.host.Member;

/** Keeps the organisation’s own templates, and decides who may use which. */
public final class CurateTemplates {

  private static final String SAVED = "goals.template-saved";

  private final Templates templates;
  private final OwnTemplates own;
  private final Audiences audiences;
  private final Communities communities;
  private final AuditLog audit;
  private final TemplateReader reader;

  /** Keeps them here. */
  public CurateTemplates(
      Templates templates,
      OwnTemplates own,
      Audiences audiences,
      Communities communities,
      AuditLog audit,
      TemplateReader reader) {
    this.templates = templates;
    this.own = own;
    this.audiences = audiences;
    this.communities = communities;
    this.audit = audit;
    this.reader = reader;
  }

  /** What came of saving. */
  public sealed interface Outcome {}

  /** It is kept and can be used. */
  public record Saved(Template template) implements Outcome {}

  /** It cannot be used as it is; nothing was kept. */
  public record Faulty(List<TemplateFault> faults) implements Outcome {}

  /** There is or was one of this id, and only an administrator gives it another. */
  public record Taken(String id) implements Outcome {}

  /**
   * Keeps a template.
   *
   * @param text the text of its file
   * @param replaces whether it may take the place of another with its id
   * @param audience who may use it, where somebody else saves than an administrator: its id must
   *     never have been used; empty: who may use the one before, or everybody
   */
  public Outcome save(String text, boolean replaces, Optional<Audience> audience, Member by) {
    Reading reading = reader.read(reader.fileNameFor(text), text);
    if (reading instanceof Reading.Refused refused) {
      return new Faulty(refused.faults());
    }
    Template template = reading.usable().orElseThrow();
    Optional<Template> before = templates.find(template.id());
    if (before.isPresent() && !replaces || audience.isPresent() && wasUsed(template.id())) {
      return new Taken(template.id());
    }
    if (before.isPresent() && isOlder(template, before.get(), text)) {
      return new Faulty(List.of(reader.olderVersion(text, template, before.get().version())));
    }
    write(template.id(), text, audience, by);
    return new Saved(template);
  }

  /** Who may use it stands before it does: a kill in between opens it to nobody. */
  private void write(String id, String text, Optional<Audience> audience, Member by) {
    audience.ifPresent(given -> record(SAVED, id, given, by));
    own.write(id, text);
    if (audience.isEmpty()) {
      record(SAVED, id, audiences.of(id), by);
    }
  }

  /** What is saved under the id of a template that was set aside speaks to its communities. */
  private boolean wasUsed(String id) {
    return audiences.all().containsKey(id) || communities.hasTemplate(id);
  }

  /** Communities are offered what is new by the number of the version: it must rise. */
  private boolean isOlder(Template template, Template before, String text) {
    boolean same = own.text(template.id()).map(t -> t.strip().equals(text.strip())).orElse(false);
    return !same && template.version() <= before.version();
  }

  /** Sets who may use a template. */
  public void open(String id, Audience audience, Member by) {
    record("goals.template-audience", id, audience, by);
  }

  /**
   * Sets an own template aside.
   *
   * @return whether there was one
   */
  public boolean setAside(String id, Member by) {
    boolean there = own.setAside(id);
    if (there) {
      record("goals.template-set-aside", id, audiences.of(id), by);
    }
    return there;
  }

  private void record(String act, String id, Audience audience, Member by) {
    Map<String, String> details =
        Map.of("open", audience.word(), "groups", String.join(", ", audience.groups()));
    AuditEntry entry = new AuditEntry(Optional.of(by.uid()), act, "template:" + id, details);
    audiences.set(id, audience, tx -> audit.record(tx, entry));
  }
}
