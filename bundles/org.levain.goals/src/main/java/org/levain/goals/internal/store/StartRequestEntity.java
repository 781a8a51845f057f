package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.levain.goals.internal.domain.RequestState;
import org.levain.goals.internal.domain.RequestState.Accepted;
import org.levain.goals.internal.domain.RequestState.Answer;
import org.levain.goals.internal.domain.RequestState.Declined;
import org.levain.goals.internal.domain.RequestState.Open;
import org.levain.goals.internal.domain.RequestState.SentBack;
import org.levain.goals.internal.domain.RequestState.Withdrawn;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.internal.domain.StartRequest.Wish;
import org.levain.goals.templates.words.Language;

/** A request's row. */
@Entity(name = "StartRequest")
@Table(name = "levain_goals_request")
class StartRequestEntity {

  @Id String id = "";

  @Column(name = "by_uid")
  String byUid = "";

  @Column(name = "form_key")
  String formKey = "";

  String template = "";
  String language = "";
  String name = "";
  String goal = "";
  String fields = "";

  @Column(name = "sent_at")
  long sentAt;

  String state = "";
  String reason = "";
  String community = "";

  @Column(name = "answered_by")
  String answeredBy = "";

  @Column(name = "answered_at")
  long answeredAt;

  @Version int version;

  /** For the provider. */
  StartRequestEntity() {}

  StartRequestEntity(StartRequest request) {
    id = request.id();
    byUid = request.byUid();
    formKey = request.formKey();
    take(request);
  }

  /** Takes what can change. */
  final void take(StartRequest request) {
    template = request.wish().template();
    language = request.wish().language().code();
    name = request.wish().name();
    goal = request.wish().goal();
    fields = FormText.of(request.wish().fields());
    sentAt = request.sent().toEpochMilli();
    state = request.state().word();
    reason = request.state().reason();
    community = request.state() instanceof Accepted accepted ? accepted.community() : "";
    answeredBy = "";
    answeredAt = 0;
    answered(request.state());
  }

  private void answered(RequestState now) {
    if (now instanceof Accepted accepted) {
      answered(accepted.byUid(), accepted.when());
    } else if (now instanceof SentBack back) {
      answered(back.answer().byUid(), back.answer().when());
    } else if (now instanceof Declined declined) {
      answered(declined.answer().byUid(), declined.answer().when());
    } else if (now instanceof Withdrawn withdrawn) {
      answered("", withdrawn.when());
    }
  }

  private void answered(String by, Instant when) {
    answeredBy = by;
    answeredAt = when.toEpochMilli();
  }

  StartRequest request() {
    Language written = Language.of(language).orElse(Language.EN);
    return new StartRequest(
        id,
        byUid,
        formKey,
        new Wish(template, written, name, goal, FormText.fields(fields)),
        Instant.ofEpochMilli(sentAt),
        state());
  }

  private RequestState state() {
    Instant when = Instant.ofEpochMilli(answeredAt);
    return switch (state) {
      case "open" -> new Open();
      case "sent-back" -> new SentBack(new Answer(reason, answeredBy, when));
      case "declined" -> new Declined(new Answer(reason, answeredBy, when));
      case "accepted" -> new Accepted(community, answeredBy, when);
      case "withdrawn" -> new Withdrawn(when);
      default -> throw new IllegalStateException("No state of a request: " + state);
    };
  }
}
