package org.levain.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.security.LinkTokens.Link;

class SignedLinksTest {

  private static final Instant UNTIL = Instant.parse("2026-04-01T12:00:00Z");
  private static final String JOIN = "goals.invitation.join";

  @TempDir private Path home;
  private SignedLinks links;

  @BeforeEach
  void open() throws IOException {
    links = new SignedLinks(home);
  }

  @Test
  void readWhatTheyWereMadeFor() throws IOException {
    String token = links.issue(JOIN, "0191-a_b", UNTIL);
    assertThat(token).matches("[A-Za-z0-9._-]+");
    assertThat(links.read(JOIN, token)).contains(new Link("0191-a_b", UNTIL));
    assertThat(new SignedLinks(home).read(JOIN, token)).isPresent();
  }

  @Test
  void areGoodForOnePurposeOnly() {
    String token = links.issue(JOIN, "0191", UNTIL);
    assertThat(links.read("goals.invitation.not-now", token)).isEmpty();
  }

  @Test
  void sayWhenTheyExpire() {
    Link link = links.read(JOIN, links.issue(JOIN, "0191", UNTIL)).orElseThrow();
    assertThat(link.goodAt(UNTIL.minusSeconds(1))).isTrue();
    assertThat(link.goodAt(UNTIL)).isFalse();
  }

  @Test
  void refuseWhatSomebodyChangedOrMadeUp() {
    String token = links.issue(JOIN, "0191", UNTIL);
    String signature = token.substring(token.lastIndexOf('.') + 1);
    List.of(
            "",
            "0191",
            token + " ",
            token.replaceFirst("0191", "0192"),
            token.replaceFirst("\\.[0-9]+\\.", ".99999999999."),
            "0191." + UNTIL.getEpochSecond() + "." + "0".repeat(64),
            ".." + signature,
            "x".repeat(100_000))
        .forEach(wrong -> assertThat(links.read(JOIN, wrong)).as(wrong).isEmpty());
  }

  @Test
  void refuseTheTokenOfAnotherServer(@TempDir Path other) throws IOException {
    String token = new SignedLinks(other).issue(JOIN, "0191", UNTIL);
    assertThat(links.read(JOIN, token)).isEmpty();
  }

  @Test
  void takeNoSubjectThatWouldNotFitAnAddress() {
    for (String wrong : new String[] {"", "a.b", "a/b", "é", "x".repeat(101)}) {
      assertThatThrownBy(() -> links.issue(JOIN, wrong, UNTIL))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
