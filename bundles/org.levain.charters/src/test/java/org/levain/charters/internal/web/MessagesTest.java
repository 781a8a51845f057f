package org.levain.charters.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levain.charters.internal.ChartersModule;
import org.levain.web.testing.MessagesCheck;

class MessagesTest {

  @Test
  void areCompleteAndWellSetInBothLanguages() {
    assertThat(MessagesCheck.faults(ChartersModule.class)).isEmpty();
  }
}
