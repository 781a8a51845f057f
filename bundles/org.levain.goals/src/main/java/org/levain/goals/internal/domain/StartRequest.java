package org.levain.goals.internal.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.domain.RequestState.Accepted;
import org.levain.goals.internal.domain.RequestState.Answer;
import org.levain.goals.internal.domain.RequestState.Declined;
import org.levain.goals.internal.domain.RequestState.Open;
import org.levain.goals.internal.domain.RequestState.SentBack;
import org.levain.goals.internal.domain.RequestState.Withdrawn;
import org.levain.goals.templates.words.Language;

/**
 * A filled form that a member sent to the administrators, because they may not start a community
 * from that template themselves. Each step answers what comes of it, or empty where the state does
 * not allow it: only an open request is answered, only one that was sent back is sent again, and
 * what is declined, accepted or withdrawn stays so.
 *
 * @param id identifier, ordered by time
 * @param byUid identifier of the requester
 * @param formKey key of the form: sent twice it is one request
 * @param wish what is asked for
 * @param sent when it was sent last
 * @param state how it stands
 */
public record StartRequest(
    String id, String byUid, String formKey, Wish wish, Instant sent, RequestState state) {

  /** The most characters of a reason. */
  public static final int MAX_REASON = 500;

  /** The most requests that a member has open at a time. */
  public static final int MOST_OPEN = 10;

  /** The most requests that a member sends on one day. */
  public static final int MOST_A_DAY = 20;

  /**
   * What is asked for.
   *
   * @param template id of the template
   * @param language what the community would be written in
   * @param name the community's name
   * @param goal one sentence
   * @param fields the form as it was filled in, by field
   */
  public record Wish(
      String template, Language language, String name, String goal, Map<String, String> fields) {

    public Wish {
      fields = Map.copyOf(fields);
    }
  }

  /** Whether administrators have to answer. */
  public boolean isOpen() {
    return state instanceof Open;
  }

  /** Whether the requester may edit it and send it again. */
  public boolean isSentBack() {
    return state instanceof SentBack;
  }

  /** Whether it is what somebody read who knows when it was sent; always, where that is unknown. */
  public boolean isAsRead(Optional<Instant> sentThen) {
    return sentThen.map(sent::equals).orElse(true);
  }

  /** Accepted: this community was made of it. */
  public Optional<StartRequest> accept(String community, String administratorUid, Instant now) {
    return isOpen() ? into(new Accepted(community, administratorUid, now)) : Optional.empty();
  }

  /** Declined for this reason. */
  public Optional<StartRequest> decline(Answer answer) {
    return isOpen() ? into(new Declined(answer)) : Optional.empty();
  }

  /** Sent back for this reason. */
  public Optional<StartRequest> sendBack(Answer answer) {
    return isOpen() ? into(new SentBack(answer)) : Optional.empty();
  }

  /** Sent again with another wish. */
  public Optional<StartRequest> sendAgain(Wish other, Instant now) {
    return isSentBack()
        ? Optional.of(new StartRequest(id, byUid, formKey, other, now, new Open()))
        : Optional.empty();
  }

  /** Taken back by the requester. */
  public Optional<StartRequest> withdraw(Instant now) {
    return isOpen() || isSentBack() ? into(new Withdrawn(now)) : Optional.empty();
  }

  private Optional<StartRequest> into(RequestState next) {
    return Optional.of(new StartRequest(id, byUid, formKey, wish, sent, next));
  }
}
