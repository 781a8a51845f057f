package org.levain.seeding.internal.rest;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Locale;
import java.util.Optional;
import org.levain.host.Member;
import org.levain.web.Caller;

/**
 * Who asks.
 *
 * @param by identifier of the member, empty for the terminal
 * @param locale the language of the answer
 */
public record Asking(Optional<String> by, Locale locale) {

  /** Who sent this request. */
  public static Asking of(SecurityContext security) {
    Caller caller = Caller.of(security);
    return new Asking(caller.member().map(Member::uid), caller.locale());
  }
}
