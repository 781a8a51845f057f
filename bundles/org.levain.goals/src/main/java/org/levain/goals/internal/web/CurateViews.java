package org.levain.goals.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.goals.internal.action.Audiences;
import org.levain.goals.internal.action.OwnTemplates;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.internal.domain.Audience;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.words.Language;
import org.levain.host.Groups;
import org.levain.web.View;

/** Puts together what the pages of own templates show. */
public final class CurateViews {

  private final Templates templates;
  private final OwnTemplates own;
  private final Audiences audiences;
  private final Server server;

  /** Shows these. */
  public CurateViews(Templates templates, OwnTemplates own, Audiences audiences, Server server) {
    this.templates = templates;
    this.own = own;
    this.audiences = audiences;
    this.server = server;
  }

  /** A template in the list; {@code open} is what {@link Audience#word} says. */
  public record Row(
      String id, String name, int version, boolean own, String open, List<String> groups) {}

  /** A fault, with the words of the line it is in. */
  public record Fault(String file, int line, String field, String message, String words) {}

  View list(Locale locale, String done, boolean nothingSent) {
    Map<String, Audience> set = audiences.all();
    Set<String> owned = own.own().stream().map(Template::id).collect(Collectors.toSet());
    List<Row> rows =
        templates.all().stream()
            .map(t -> row(t, owned, set.getOrDefault(t.id(), Audience.ALL), locale))
            .toList();
    List<Fault> faults = own.faults().stream().map(f -> fault(f, "", locale)).toList();
    return new View(
        "own.ftlh",
        Map.of("rows", rows, "faults", faults, "done", done, "nothingSent", nothingSent));
  }

  private static Row row(Template template, Set<String> owned, Audience audience, Locale locale) {
    return new Row(
        template.id(),
        template.in(Language.of(locale)).name(),
        template.version(),
        owned.contains(template.id()),
        audience.word(),
        List.copyOf(audience.groups()));
  }

  View one(String id, String text, String done, Locale locale) {
    Map<String, Object> model = model(id, text, locale);
    model.put("done", done);
    return new View("own-one.ftlh", model);
  }

  /** The same with a group that the server does not have. */
  View noSuchGroup(String id, String text, String typed, Locale locale) {
    Map<String, Object> model = model(id, text, locale);
    model.put("open", "groups");
    model.put("groups", typed);
    model.put("groupsWrong", true);
    return new View("own-one.ftlh", model);
  }

  private Map<String, Object> model(String id, String text, Locale locale) {
    Audience audience = audiences.of(id);
    Map<String, Object> model = new HashMap<>();
    model.put("template", id);
    model.put("name", name(id, locale));
    model.put("own", isOwn(id));
    model.put("text", text);
    model.put("open", audience.word());
    model.put("groups", String.join(", ", audience.groups()));
    model.put("serverGroups", server.groups().map(Groups::names).orElse(List.of()));
    return model;
  }

  /** Faults with the words of their lines. */
  static List<Fault> faults(List<TemplateFault> faults, String text, Locale locale) {
    return faults.stream().map(f -> fault(f, text, locale)).toList();
  }

  /** What was sent and cannot be used. */
  View faulty(String text, List<TemplateFault> faults, Locale locale) {
    return new View(
        "own-faulty.ftlh", Map.of("text", text, "faults", faults(faults, text, locale)));
  }

  View confirm(String id, Locale locale) {
    return new View(
        "own-aside.ftlh", Map.of("template", id, "name", name(id, locale), "own", isOwn(id)));
  }

  boolean areGroups(Set<String> names) {
    return !names.isEmpty()
        && server.groups().map(g -> Set.copyOf(g.names()).containsAll(names)).orElse(false);
  }

  private boolean isOwn(String id) {
    return own.own().stream().anyMatch(t -> t.id().equals(id));
  }

  private String name(String id, Locale locale) {
    return templates.find(id).map(t -> t.in(Language.of(locale)).name()).orElse(id);
  }

  private static Fault fault(TemplateFault fault, String text, Locale locale) {
    Stream<String> from = text.lines().skip(Math.max(0, fault.line() - 1));
    String words = fault.line() > 0 ? from.findFirst().orElse("") : "";
    return new Fault(fault.file(), fault.line(), fault.field(), fault.message(locale), words);
  }
}
