package org.levain.goals.internal.invite;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Invitation.State;
import org.levain.host.Group;
import org.levain.host.Member;

/** Who can be invited into a community as things stand. */
public final class Standings {

  private final Server server;
  private final Invitations invitations;
  private final Clock clock;

  /** Looks here. */
  public Standings(Server server, Invitations invitations, Clock clock) {
    this.server = server;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** The standing of each of these members, by identifier. */
  public Map<String, Standing> of(Community community, Collection<Member> members) {
    Set<String> logins = logins(community);
    Map<String, Invitation> asked =
        invitations.of(community.id(), members.stream().map(Member::uid).distinct().toList());
    Map<String, Standing> standings = new HashMap<>();
    members.forEach(m -> standings.put(m.uid(), of(m, logins, asked.get(m.uid()))));
    return standings;
  }

  /** Who is in a community's group. */
  public Set<String> logins(Community community) {
    return server
        .groups()
        .flatMap(g -> g.find(community.places().group()))
        .<Set<String>>map(Group::logins)
        .orElse(Set.of());
  }

  Standing of(Member member, Set<String> logins, @Nullable Invitation asked) {
    Instant now = clock.instant();
    if (logins.contains(member.login())) {
      return Standing.MEMBER;
    }
    if (asked != null && asked.isFinal()) {
      return Standing.NOT_NOW;
    }
    if (asked != null && now.isBefore(asked.until())) {
      return asked.stateAt(now) == State.JOINED ? Standing.MEMBER : Standing.INVITED;
    }
    return member.mail().isPresent() ? Standing.FREE : Standing.NO_MAIL;
  }
}
