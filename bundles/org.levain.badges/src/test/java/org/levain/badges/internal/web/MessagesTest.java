package org.levain.badges.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levain.badges.internal.BadgesModule;
import org.levain.web.testing.MessagesCheck;

class MessagesTest {

  @Test
  void areCompleteAndWellSetInBothLanguages() {
    assertThat(MessagesCheck.faults(BadgesModule.class)).isEmpty();
  }
}
