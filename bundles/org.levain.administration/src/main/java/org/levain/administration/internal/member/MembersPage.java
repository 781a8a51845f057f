package org.levain.administration.internal.member;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.MemberPanels.Panel;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.web.View;

/** The people of the server: a search, and a page for each, also for those who have none there. */
@Path("")
@Requires("members:read")
@Produces(MediaType.TEXT_HTML)
public final class MembersPage {

  private static final int MOST = 50;

  private final Platform platform;
  private final Messages messages;
  private final Panels panels;

  /** The members of this platform's server. */
  public MembersPage(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
    this.panels = new Panels(platform);
  }

  /**
   * Searches members.
   *
   * @param text part of a name or login
   */
  @GET
  public View search(
      @Context SecurityContext security, @QueryParam("q") @DefaultValue("") String text) {
    List<Member> found = members(Caller.of(security)).search(text.strip(), MOST);
    return new View(
        "members.ftlh", Map.of("q", text.strip(), "members", found, "more", found.size() == MOST));
  }

  /** Shows a member, with what modules have about them where the server has no page of theirs. */
  @GET
  @Path("{login}")
  public View show(@Context SecurityContext security, @PathParam("login") String login) {
    Caller caller = Caller.of(security);
    Members members = members(caller);
    Member member =
        members
            .byLogin(login)
            .orElseThrow(() -> new Refusal(unknown(Words.of(messages, caller), login)));
    Optional<String> page = members.pagePath(member);
    List<Panel> panels = page.isPresent() ? List.of() : this.panels.of(member, caller.locale());
    return new View(
        "member.ftlh",
        Map.of(
            "name", member.fullName(),
            "login", member.login(),
            "groups", member.groups().stream().sorted().toList(),
            "page", page.orElse(""),
            "panels", panels,
            "self", caller.member().filter(m -> m.uid().equals(member.uid())).isPresent()));
  }

  private Members members(Caller caller) {
    return Away.orRefuse(platform, Members.class, Words.of(messages, caller));
  }

  private static Problem unknown(Words words, String login) {
    return Problem.of(
        404,
        "no-such-member",
        words.text("member.missing.title", login),
        words.text("member.missing.detail"));
  }
}
