package org.levain.goals.internal.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.domain.Audience;
import org.levain.goals.templates.Template;
import org.levain.web.Caller;

/** The templates that somebody may use: administrators decide which. */
public final class TemplateAccess {

  /** Whoever may decide about templates uses all that are not withdrawn. */
  public static final String CURATE = "goals:templates";

  private final Templates templates;
  private final Audiences audiences;

  /** Limits these templates. */
  public TemplateAccess(Templates templates, Audiences audiences) {
    this.templates = templates;
    this.audiences = audiences;
  }

  /** The templates of this caller, in the order of the gallery. */
  public Templates of(Caller caller) {
    Map<String, Audience> set = audiences.all();
    boolean curator = caller.may(CURATE);
    List<Template> usable =
        templates.all().stream()
            .filter(t -> includes(set.getOrDefault(t.id(), Audience.ALL), caller, curator))
            .toList();
    return new Usable(usable);
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
