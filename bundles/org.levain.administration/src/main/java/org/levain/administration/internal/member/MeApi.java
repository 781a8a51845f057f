package org.levain.administration.internal.member;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.host.Member;
import org.levain.security.Access;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;

/** Who calls, and the token that their writes need: where a program begins. */
@Path("api/me")
@Requires("members:read")
public final class MeApi {

  private final Platform platform;
  private final Messages messages;

  /** The callers of this platform. */
  public MeApi(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /** Who calls; the terminal has no login and needs no token. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer read(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    Optional<Member> member = caller.member();
    return new Answer(
        member.map(Member::login),
        member.map(Member::fullName),
        member.map(m -> access(caller).tokenFor(m)));
  }

  private Access access(Caller caller) {
    return Away.orRefuse(platform, Access.class, Words.of(messages, caller));
  }

  /**
   * The caller.
   *
   * @param login the login
   * @param name the name that people read
   * @param token what goes into the header {@code X-Levain-Token} of a write; valid for one to two
   *     days
   */
  public record Answer(Optional<String> login, Optional<String> name, Optional<String> token) {}
}
