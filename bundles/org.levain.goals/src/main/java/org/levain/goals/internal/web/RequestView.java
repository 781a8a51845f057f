package org.levain.goals.internal.web;

import java.time.Instant;
import java.util.Optional;
import org.levain.goals.internal.domain.RequestState.Accepted;
import org.levain.goals.internal.domain.StartRequest;

/**
 * A request, as templates see it.
 *
 * @param by who asks, as people read it; empty if the person has left
 * @param sentMillis the same as a number, to send with the answer
 * @param state {@link org.levain.goals.internal.domain.RequestState#word}
 * @param reason why it was sent back or declined, or empty
 * @param community id of the community that was made of it
 */
public record RequestView(
    String id,
    String by,
    String template,
    String name,
    String goal,
    String language,
    Instant sent,
    String sentMillis,
    String state,
    String reason,
    Optional<String> community) {

  static RequestView of(StartRequest request, String by) {
    return new RequestView(
        request.id(),
        by,
        request.wish().template(),
        request.wish().name(),
        request.wish().goal(),
        request.wish().language().code(),
        request.sent(),
        String.valueOf(request.sent().toEpochMilli()),
        request.state().word(),
        request.state().reason(),
        request.state() instanceof Accepted a ? Optional.of(a.community()) : Optional.empty());
  }
}
