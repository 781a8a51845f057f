package org.levain.seeding.internal.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.ledger.Intent;

class RunPartTest {

  @Test
  void joinsWhatStandsTogether() {
    List<RunPart> parts =
        RunPart.of(List.of(page("Bids"), page("Bids"), page("Runners"), page(""), page("")));
    assertThat(parts)
        .containsExactly(
            new RunPart("Bids", 1, 2), new RunPart("Runners", 3, 3), new RunPart("", 4, 5));
  }

  @Test
  void countsWhatIsDone() {
    RunPart part = new RunPart("Bids", 3, 6);
    assertThat(part.total()).isEqualTo(4);
    assertThat(part.done(2)).isZero();
    assertThat(part.done(4)).isEqualTo(2);
    assertThat(part.done(9)).isEqualTo(4);
  }

  private static Intent page(String community) {
    return new Intent.WritePage("A", "a", Optional.empty(), community, "");
  }
}
