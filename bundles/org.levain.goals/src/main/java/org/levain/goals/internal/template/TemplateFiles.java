package org.levain.goals.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.internal.domain.Template;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The templates that come with this bundle: one YAML file each. */
@Component(name = "org.levain.goals.templates", service = Templates.class)
public final class TemplateFiles implements Templates {

  private static final String FOLDER = "/org/levain/goals/templates/";

  /** In the order of the gallery. */
  private static final List<String> IDS =
      List.of(
          "trade-practice",
          "dispersed-project",
          "help-desk",
          "onboarding",
          "interest-club",
          "idea-hive");

  private final List<Template> templates;

  /** Reads all files; one that cannot be used stops the module with its reason. */
  @Activate
  public TemplateFiles() {
    TemplateReader reader = new TemplateReader();
    templates = IDS.stream().map(id -> reader.read(id + ".yaml", yaml(id))).toList();
  }

  @Override
  public List<Template> all() {
    return templates;
  }

  @Override
  public Optional<Template> find(String id) {
    return templates.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  private static String yaml(String id) {
    try (InputStream in = TemplateFiles.class.getResourceAsStream(FOLDER + id + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("The bundle has no template " + id);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
