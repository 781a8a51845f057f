package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.goals.internal.domain.Audience;

/** Who may use a template. */
@Entity(name = "Audience")
@Table(name = "levain_goals_audience")
class AudienceEntity {

  @Id String template = "";
  int withdrawn;

  @Column(name = "on_request")
  int onRequest;

  /** One group a line. */
  @Column(name = "server_groups")
  String groups = "";

  /** For the provider. */
  AudienceEntity() {}

  AudienceEntity(String template, Audience audience) {
    this.template = template;
    this.withdrawn = audience.withdrawn() ? 1 : 0;
    this.onRequest = audience.onRequest() ? 1 : 0;
    this.groups = String.join("\n", audience.groups());
  }

  Audience audience() {
    Set<String> names =
        groups.lines().filter(name -> !name.isBlank()).collect(Collectors.toUnmodifiableSet());
    return new Audience(withdrawn != 0, onRequest != 0, names);
  }
}
