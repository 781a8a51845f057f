package org.levain.goals.internal.rest;

import java.time.Instant;
import java.util.Map;
import org.levain.goals.internal.domain.RequestState.Accepted;
import org.levain.goals.internal.domain.StartRequest;

/**
 * A request for a community.
 *
 * @param id identifier, ordered by time
 * @param key what to send as {@code Idempotency-Key} to send it again
 * @param by login of who asks; empty if the person has left
 * @param template id of the template
 * @param language what the community would be written in
 * @param name the community's name
 * @param goal one sentence
 * @param fields the form as it was filled in, by field
 * @param sent when it was sent last
 * @param state {@code open}, {@code sent-back}, {@code declined}, {@code accepted} or {@code
 *     withdrawn}
 * @param reason why it was sent back or declined, or empty
 * @param community id of the community that was made of it, or empty
 */
public record RequestJson(
    String id,
    String key,
    String by,
    String template,
    String language,
    String name,
    String goal,
    Map<String, String> fields,
    Instant sent,
    String state,
    String reason,
    String community) {

  static RequestJson of(StartRequest request, String by) {
    return new RequestJson(
        request.id(),
        request.formKey(),
        by,
        request.wish().template(),
        request.wish().language().code(),
        request.wish().name(),
        request.wish().goal(),
        request.wish().fields(),
        request.sent(),
        request.state().word(),
        request.state().reason(),
        request.state() instanceof Accepted accepted ? accepted.community() : "");
  }
}
