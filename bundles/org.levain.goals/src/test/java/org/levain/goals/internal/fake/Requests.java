package org.levain.goals.internal.fake;

import java.util.Map;
import org.levain.goals.internal.action.CommunityRequest;
import org.levain.goals.templates.words.Language;

/** What people ask for. */
public final class Requests {

  private Requests() {}

  /** A community about bids that Inès animates. */
  public static CommunityRequest bids() {
    return new CommunityRequest(
        "trade-practice",
        Language.EN,
        Map.of(
            "what", "successes and failures",
            "object", "our bids",
            "outcome", "the next bid is better prepared"),
        "",
        "Bids",
        "You start from three cases.",
        "The bids list",
        "ines",
        "");
  }

  public static CommunityRequest named(String name) {
    CommunityRequest r = bids();
    return new CommunityRequest(
        r.template(),
        r.language(),
        r.answers(),
        r.sentence(),
        name,
        r.benefit(),
        r.insteadOf(),
        r.animator(),
        r.members());
  }

  public static CommunityRequest animatedBy(String animator) {
    CommunityRequest r = bids();
    return new CommunityRequest(
        r.template(),
        r.language(),
        r.answers(),
        r.sentence(),
        r.name(),
        r.benefit(),
        r.insteadOf(),
        animator,
        r.members());
  }

  public static CommunityRequest with(String members) {
    CommunityRequest r = bids();
    return new CommunityRequest(
        r.template(),
        r.language(),
        r.answers(),
        r.sentence(),
        r.name(),
        r.benefit(),
        r.insteadOf(),
        r.animator(),
        members);
  }

  public static CommunityRequest saying(String sentence) {
    CommunityRequest r = bids();
    return new CommunityRequest(
        r.template(),
        r.language(),
        r.answers(),
        sentence,
        r.name(),
        r.benefit(),
        r.insteadOf(),
        r.animator(),
        r.members());
  }

  public static CommunityRequest answering(Map<String, String> answers) {
    CommunityRequest r = bids();
    return new CommunityRequest(
        r.template(),
        r.language(),
        answers,
        r.sentence(),
        r.name(),
        r.benefit(),
        r.insteadOf(),
        r.animator(),
        r.members());
  }

  public static CommunityRequest in(
      Language language, String template, Map<String, String> answers) {
    return new CommunityRequest(template, language, answers, "", "", "", "", "ines", "");
  }
}
