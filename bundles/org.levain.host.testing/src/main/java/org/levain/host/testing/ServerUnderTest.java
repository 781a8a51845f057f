package org.levain.host.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.levain.host.Actor;
import org.levain.host.Host;
import org.levain.host.HostRefusal;

/** A server with three members, whom the adapter's test registers before. */
abstract class ServerUnderTest {

  /** Login of Zoé Martin, zoe@example.org. */
  protected static final String ZOE = "zoe";

  /** Login of Maëlle Roux, maelle@example.org. */
  protected static final String MAELLE = "maelle";

  /** Login of Émile Noël, who has no mail address. */
  protected static final String EMILE = "emile";

  /** Who writes. */
  static final Actor CONTRACT = Actor.system("contract");

  /** The server. */
  protected abstract Host host();

  List<String> projection() {
    try (Stream<String> lines = host().projection()) {
      return lines.toList();
    }
  }

  static void refuses(HostRefusal.Reason reason, ThrowingCallable write) {
    assertThatExceptionOfType(HostRefusal.class)
        .isThrownBy(write)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .satisfies(e -> assertThat(e.getMessage()).isNotBlank());
  }
}
