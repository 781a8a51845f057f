package org.levain.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/plan-format.md} shows can be copied. */
class FormatDocumentTest {

  private static final Path DOCUMENT = Path.of("../../docs/plan-format.md");

  @TempDir Path folder;

  @Test
  void everyPlanInTheDocumentIsRead() throws IOException {
    List<String> plans =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(DOCUMENT))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(plans).hasSize(2);
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/kerlouan.md"), "We lost on the method statement.");
    for (String plan : plans) {
      Files.writeString(folder.resolve("plan.yaml"), plan);
      assertThat(new PlanReader().read(folder)).isInstanceOf(Reading.Accepted.class);
    }
  }
}
