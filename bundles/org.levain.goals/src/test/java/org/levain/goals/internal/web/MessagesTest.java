package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levain.goals.internal.GoalsModule;
import org.levain.web.testing.MessagesCheck;

class MessagesTest {

  @Test
  void areCompleteAndWellSetInBothLanguages() {
    assertThat(MessagesCheck.faults(GoalsModule.class)).isEmpty();
  }
}
