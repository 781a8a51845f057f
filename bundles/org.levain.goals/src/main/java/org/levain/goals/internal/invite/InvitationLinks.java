package org.levain.goals.internal.invite;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.levain.goals.internal.domain.Invitation;
import org.levain.security.LinkTokens;
import org.levain.web.PublicUrl;

/** The two links in an invitation: each good for one thing, and as long as the invitation. */
public final class InvitationLinks {

  private final LinkTokens tokens;
  private final PublicUrl publicUrl;

  /** Signs with these tokens, on this public address. */
  public InvitationLinks(LinkTokens tokens, PublicUrl publicUrl) {
    this.tokens = tokens;
    this.publicUrl = publicUrl;
  }

  /** What a link is for. */
  public enum Act {
    JOIN,
    NOT_NOW;

    /** The act as addresses and messages write it. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of this slug. */
    public static Optional<Act> of(String slug) {
      return Arrays.stream(values()).filter(a -> a.slug().equals(slug)).findFirst();
    }

    private String purpose() {
      return "goals.invitation." + slug();
    }
  }

  /** Whether links can be written: an administrator has said under which address. */
  public boolean known() {
    return publicUrl.base().isPresent();
  }

  /** The token for this act. */
  public String token(Invitation invitation, Act act) {
    return tokens.issue(act.purpose(), invitation.id(), invitation.until());
  }

  /** The whole address for this act; empty as long as the public address is not known. */
  public Optional<URI> address(Invitation invitation, Act act) {
    return publicUrl.of("levain/goals/invited/" + act.slug() + "/" + token(invitation, act));
  }

  /** The invitation that a token is about; empty if it was not made here for this act. */
  public Optional<LinkTokens.Link> read(Act act, String token) {
    return tokens.read(act.purpose(), token);
  }
}
