package org.levain.seeding.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/** Reads plans for the tests. */
final class Read {

  private Read() {}

  static Reading reading(String text) {
    return new PlanReader().read("plan.yaml", text.getBytes(UTF_8));
  }

  static Plan plan(String text) {
    return plan(reading(text));
  }

  static Plan plan(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    return ((Reading.Accepted) reading).plan();
  }

  static List<String> faults(String text) {
    return faults(reading(text));
  }

  static List<String> faults(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading)
        .errors().stream().map(e -> e.sentence(Locale.ENGLISH)).toList();
  }

  /** A plan with one community whose fields are given, indented by four spaces. */
  static String community(String fields) {
    return """
        title: Test
        language: en
        communities:
          - name: Bids
            goal: Share what our bids taught us.
            animator: ines
        """
        + fields;
  }
}
