package org.levain.badges.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.badges.internal.fake.FakeMembers.INES;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.badges.internal.World;
import org.levain.badges.internal.action.DrawBadge.Drawn;
import org.levain.badges.internal.action.DrawBadge.Faulty;
import org.levain.badges.internal.action.DrawBadge.Sketch;
import org.levain.badges.internal.domain.Kind;

class DrawBadgeTest {

  private final World world = new World();
  private final DrawBadge draw = world.actions("2026-03-02").draw();

  @Test
  void putsABadgeIntoTheCatalogue() {
    Sketch sketch = new Sketch("Sower", "Semeur", "Sows.", "Sème.", "leaf", "sw", "#3b4178");
    Kind kind = ((Drawn) draw.draw(sketch, INES)).kind();

    assertThat(world.kinds.find(kind.id())).contains(kind);
    assertThat(kind.name(Locale.FRENCH)).isEqualTo("Semeur");
    assertThat(world.kinds.all()).hasSize(7);
  }

  @Test
  void saysWhatIsWrongWithEachField() {
    Sketch sketch = new Sketch("", "x".repeat(61), "", "", "star", "中", "#ffee00");

    assertThat(((Faulty) draw.draw(sketch, INES)).faults())
        .extracting(Fault::field)
        .containsExactly("nameEn", "aboutEn", "nameFr", "aboutFr", "plaque", "monogram", "fill");
    assertThat(world.kinds.all()).hasSize(6);
  }
}
