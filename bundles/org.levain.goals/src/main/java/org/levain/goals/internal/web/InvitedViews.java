package org.levain.goals.internal.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.invite.InvitationLinks.Act;
import org.levain.goals.internal.invite.Inviting;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.web.Caller;
import org.levain.web.View;

/** The page that asks whoever was invited. */
public final class InvitedViews {

  private final Inviting inviting;

  /** Shows these. */
  public InvitedViews(Inviting inviting) {
    this.inviting = inviting;
  }

  /**
   * An invitation, as its page shows it.
   *
   * @param state {@code invited}, {@code joined}, {@code not-now}, {@code expired} or, where the
   *     community is archived, {@code at-rest}
   * @param act what this page asks: {@code join} or {@code not-now}
   * @param join address of the page for joining, below Levain's own
   * @param notNow address of the page for the other answer
   * @param landing path of the community's first page below the context path, or empty
   */
  public record Shown(
      String id,
      String name,
      String language,
      String goal,
      List<String> gains,
      String reason,
      String by,
      Instant until,
      String state,
      String act,
      String join,
      String notNow,
      String landing) {}

  /** The page, with the addresses of its two answers. */
  View page(Community community, Invitation i, Act act, String join, String notNow, Caller caller) {
    Map<String, Object> model = new HashMap<>();
    model.put("shown", shown(community, i, act, join, notNow, caller));
    return new View("invited.ftlh", model);
  }

  /** What waits for a member. */
  List<Shown> waiting(Caller caller) {
    return caller.member().map(Member::uid).stream()
        .flatMap(uid -> inviting.invitations().waitingFor(uid, inviting.clock().instant()).stream())
        .flatMap(
            i ->
                inviting
                    .communities()
                    .find(i.community())
                    .filter(Community::active)
                    .map(c -> shown(c, i, Act.JOIN, own(i, Act.JOIN), own(i, Act.NOT_NOW), caller))
                    .stream())
        .toList();
  }

  static String own(Invitation invitation, Act act) {
    return "goals/invitations/" + invitation.id() + "/" + act.slug();
  }

  private Shown shown(
      Community community, Invitation i, Act act, String join, String notNow, Caller caller) {
    return new Shown(
        i.id(),
        community.name(),
        community.language().code(),
        community.purpose().goal(),
        inviting.mail().gains(community, Language.of(caller.locale())),
        i.reason(),
        inviting.server().members().byUid(i.byUid()).map(Member::fullName).orElse(""),
        i.until(),
        community.active() ? i.stateAt(inviting.clock().instant()).slug() : "at-rest",
        act.slug(),
        join,
        notNow,
        landing(community));
  }

  private String landing(Community community) {
    String page = community.places().landingPage();
    return page.isEmpty() ? "" : inviting.server().pages().map(p -> p.path(page)).orElse("");
  }
}
