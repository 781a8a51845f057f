package org.levain.administration.internal.member;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;

/** The people of the server, for programs: names only, no addresses. */
@Path("api/members")
@Requires("members:read")
public final class MembersApi {

  private static final int MOST = 20;

  private final Platform platform;
  private final Messages messages;

  /** The members of this platform's server. */
  public MembersApi(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /**
   * Members whose name or login contains the text, the first twenty by name.
   *
   * @param text part of a name or login
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer search(
      @Context SecurityContext security, @QueryParam("q") @DefaultValue("") String text) {
    Words words = Words.of(messages, Caller.of(security));
    Members members = Away.orRefuse(platform, Members.class, words);
    return new Answer(members.search(text.strip(), MOST).stream().map(Item::of).toList());
  }

  /** The members. */
  public record Answer(List<Item> items) {}

  /** A member. */
  public record Item(String login, String name) {

    static Item of(Member member) {
      return new Item(member.login(), member.fullName());
    }
  }
}
