package org.levain.goals.internal.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.domain.Audience;
import org.levain.goals.internal.domain.Standing;
import org.levain.goals.templates.Template;
import org.levain.web.Caller;

/** The templates that somebody may use, or ask for: administrators decide which. */
public final class TemplateAccess {

  /** Whoever may decide about templates uses all that are not withdrawn. */
  public static final String CURATE = "goals:templates";

  /** Whoever may do this starts communities without asking. */
  public static final String CREATE = "goals:create";

  /** Whoever may do this sends a filled form to the administrators. */
  public static final String ASK = "goals:ask";

  private final Templates templates;
  private final Audiences audiences;

  /** Limits these templates. */
  public TemplateAccess(Templates templates, Audiences audiences) {
    this.templates = templates;
    this.audiences = audiences;
  }

  /** The templates that this caller may use without asking, in the order of the gallery. */
  public Templates of(Caller caller) {
    Map<String, Audience> set = audiences.all();
    boolean curator = caller.may(CURATE);
    List<Template> usable =
        templates.all().stream()
            .filter(t -> includes(set.getOrDefault(t.id(), Audience.ALL), caller, curator))
            .toList();
    return new Usable(usable);
  }

  /**
   * What a caller sees of the templates at one moment.
   *
   * @param shown those that they may use, and those that they may ask for
   * @param standings what they may do with each of them, by its id
   * @param audiences who may use which template, where that was decided
   */
  public record Seen(
      Templates shown, Map<String, Standing> standings, Map<String, Audience> audiences) {

    /** What the caller may do with a template. */
    public Standing standing(String template) {
      return standings.getOrDefault(template, Standing.NOTHING);
    }

    /** Who may use a template. */
    public Audience audience(String template) {
      return audiences.getOrDefault(template, Audience.ALL);
    }
  }

  /** What this caller sees, for the gallery. */
  public Seen seenBy(Caller caller) {
    Map<String, Audience> set = audiences.all();
    boolean curator = caller.may(CURATE);
    boolean asks = caller.may(ASK);
    boolean creates = caller.may(CREATE);
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (Template template : templates.all()) {
      Audience audience = set.getOrDefault(template.id(), Audience.ALL);
      boolean usable = includes(audience, caller, curator);
      if (usable && creates) {
        standings.put(template.id(), Standing.CREATE);
      } else if (asks && !audience.withdrawn()) {
        standings.put(template.id(), Standing.ASK);
      } else if (usable) {
        standings.put(template.id(), Standing.NOTHING);
      }
    }
    List<Template> shown =
        templates.all().stream().filter(t -> standings.containsKey(t.id())).toList();
    return new Seen(new Usable(shown), standings, set);
  }

  /** The templates that this caller may use, and those that they may ask for. */
  public Templates shownTo(Caller caller) {
    return seenBy(caller).shown();
  }

  /** What this caller may do with a template. */
  public Standing standing(Caller caller, String template) {
    return seenBy(caller).standing(template);
  }

  private static boolean includes(Audience audience, Caller caller, boolean curator) {
    return curator
        ? !audience.withdrawn()
        : caller.member().map(audience::includes).orElse(audience.equals(Audience.ALL));
  }

  /** Whether there is such a template, and it is not for this caller. */
  public boolean keepsFrom(Caller caller, String template) {
    return templates.find(template).isPresent() && of(caller).find(template).isEmpty();
  }

  private record Usable(List<Template> all) implements Templates {

    @Override
    public Optional<Template> find(String id) {
      return all.stream().filter(t -> t.id().equals(id)).findFirst();
    }
  }
}
