package org.levain.itests.contract;

import org.levain.itests.visit.Visitor;

/** The token that stands in the forms of Levain's pages. */
public final class Tokens {

  private Tokens() {}

  /** The token of somebody who has signed in. */
  public static String of(Visitor member) {
    return member.get("levain/members/api/me").json().path("token").asText();
  }
}
