package org.levain.bridge.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.levain.linkcheck.LinkCheck;

class FitsTheNewestWikiTest {

  @Test
  void refersOnlyToWhatTheNewestWikiHasToo() throws URISyntaxException {
    Path classes =
        Path.of(WikiServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    LinkCheck check = LinkCheck.againstNewestWiki();

    assertThat(check.problemsOf(classes)).isEmpty();
    assertThat(check.countReferences(classes)).isGreaterThan(20);
  }
}
