package org.levain.goals.internal.template;

import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** All templates that this server has. */
@Component(name = "org.levain.goals.templates", service = Templates.class)
public final class TemplateCatalogue implements Templates {

  private final List<Template> templates;

  /** Reads what is shipped. */
  @Activate
  public TemplateCatalogue() {
    templates = ShippedTemplates.all();
  }

  @Override
  public List<Template> all() {
    return templates;
  }

  @Override
  public Optional<Template> find(String id) {
    return templates.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
