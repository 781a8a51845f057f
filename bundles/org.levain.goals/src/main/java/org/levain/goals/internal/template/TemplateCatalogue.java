package org.levain.goals.internal.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.action.OwnTemplates;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.read.TemplateReader;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * All templates that this server has: what is shipped, then the organisation’s own. An own template
 * with the id of a shipped one takes its place.
 */
@Component(
    name = "org.levain.goals.templates",
    service = {Templates.class, OwnTemplates.class})
public final class TemplateCatalogue implements Templates, OwnTemplates {

  private final List<Template> shipped = ShippedTemplates.all();
  private final TemplateFolder folder;

  /** The catalogue of this server. */
  @Activate
  public TemplateCatalogue(BundleContext context) {
    this(Path.of(context.getProperty("levain.home")));
  }

  /** A catalogue with the own templates of this data folder. */
  public TemplateCatalogue(Path home) {
    folder = new TemplateFolder(home.resolve("templates"), new TemplateReader(), Clock.systemUTC());
  }

  @Override
  public List<Template> all() {
    Map<String, Template> all = new LinkedHashMap<>();
    shipped.forEach(t -> all.put(t.id(), t));
    own().forEach(t -> all.put(t.id(), t));
    return new ArrayList<>(all.values());
  }

  @Override
  public Optional<Template> find(String id) {
    return all().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  @Override
  public List<Template> own() {
    return folder.contents().templates().stream().map(TemplateFolder.Own::template).toList();
  }

  @Override
  public List<TemplateFault> faults() {
    return folder.contents().faults();
  }

  @Override
  public Optional<String> text(String id) {
    return folder.find(id).map(TemplateFolder.Own::text).or(() -> shippedText(id));
  }

  private Optional<String> shippedText(String id) {
    return shipped.stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .map(t -> new String(ShippedTemplates.file(id), StandardCharsets.UTF_8));
  }

  @Override
  public void write(String id, String text) {
    folder.write(id, text);
  }

  @Override
  public boolean setAside(String id) {
    return folder.setAside(id);
  }
}
