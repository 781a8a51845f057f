package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.INES;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.audit.AuditEntry;
import org.levain.goals.internal.domain.Audience;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.read.TemplateReader;
import org.levain.goals.templates.shipped.ShippedTemplates;

class CurateTemplatesTest {

  private static final String NIGHT =
      new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8)
          .replace("id: help-desk", "id: night-shift");
  private static final Audience NOBODY = new Audience(true, Set.of());

  private final World world = World.withPages();

  /** A folder of templates in a server that is killed as soon as it writes there. */
  private static final class Killed implements OwnTemplates {

    @Override
    public List<Template> own() {
      return List.of();
    }

    @Override
    public List<TemplateFault> faults() {
      return List.of();
    }

    @Override
    public Optional<String> text(String id) {
      return Optional.empty();
    }

    @Override
    public void write(String id, String text) {
      throw new IllegalStateException("killed");
    }

    @Override
    public boolean setAside(String id) {
      return false;
    }
  }

  private CurateTemplates curate(OwnTemplates own) {
    return new CurateTemplates(
        world.templates,
        own,
        world.audiences,
        world.communities,
        world.audit,
        new TemplateReader());
  }

  @Test
  void closesATemplateBeforeItIsThere() {
    CurateTemplates curate = curate(new Killed());
    assertThatThrownBy(() -> curate.save(NIGHT, false, Optional.of(NOBODY), INES))
        .hasMessage("killed");
    assertThat(world.audiences.of("night-shift")).isEqualTo(NOBODY);
    assertThat(world.audit.entries)
        .extracting(AuditEntry::action)
        .containsExactly("goals.template-saved");
  }

  @Test
  void notesOnceWhatIsSaved() {
    curate(world.templates).save(NIGHT, false, Optional.of(NOBODY), INES);
    curate(world.templates).save(NIGHT, true, Optional.empty(), INES);
    assertThat(world.templates.find("night-shift")).isPresent();
    assertThat(world.audiences.of("night-shift")).isEqualTo(NOBODY);
    assertThat(world.audit.entries)
        .extracting(AuditEntry::subject)
        .containsExactly("template:night-shift", "template:night-shift");
  }
}
