package org.levain.goals.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** What a community's creator answered to the blanks of its template. */
@Entity(name = "Answers")
@Table(name = "levain_goals_answers")
class AnswersEntity {

  @Id String community = "";
  String answers = "";

  /** For the provider. */
  AnswersEntity() {}

  AnswersEntity(String community, Map<String, String> answers) {
    this.community = community;
    this.answers = FormText.of(answers);
  }

  Map<String, String> answers() {
    return FormText.fields(answers);
  }
}
