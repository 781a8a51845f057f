package org.levain.terminal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;

  @Test
  void printsALineEachTenPercentWhereNobodyWatches() {
    Progress progress = progress(false);
    for (int done = 0; done <= 520; done++) {
      progress.show(done, 520);
    }
    assertThat(notes().lines()).hasSize(11);
    assertThat(notes().lines()).last().isEqualTo("520 of 520");
    assertThat(out.size()).isZero();
  }

  @Test
  void drawsABarForAPerson() {
    Progress progress = progress(true);
    progress.show(260, 520);
    progress.end();
    assertThat(notes()).contains("[###############...............] 260 of 520").endsWith("\n");
  }

  @Test
  void saysHowMuchTimeIsLeftAtThePaceItHasSeen() {
    Progress progress = progress(true);
    progress.show(100, 400);
    now = now.plusSeconds(100);
    progress.show(200, 400);
    assertThat(notes()).contains("200 of 400, about 3 min left");
  }

  @Test
  void saysNothingWhileTheTotalIsUnknown() {
    Progress progress = progress(true);
    progress.show(0, 0);
    progress.end();
    assertThat(notes()).isEmpty();
  }

  private Progress progress(boolean interactive) {
    InstantSource clock = () -> now;
    return new Progress(new Output(Output.utf8(out), Output.utf8(err), interactive), clock);
  }

  private String notes() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
