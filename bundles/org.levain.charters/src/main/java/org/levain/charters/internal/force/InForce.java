package org.levain.charters.internal.force;

import java.util.List;
import java.util.Optional;
import org.levain.charters.language.Question;

/**
 * The charters that hold at this moment, in memory. What was published is in force as soon as the
 * publication has answered; what holds from a later date, from that moment on. Thread-safe.
 */
public interface InForce {

  /**
   * Whether it is known what holds. False only as long as the database could not be read since the
   * start: then nobody can say what is permitted, and nothing should be.
   */
  boolean known();

  /** The charter that a place itself has. */
  Optional<Standing> own(String place);

  /** What holds at a place: its own charter, or else the platform's. */
  Optional<Standing> at(String place);

  /**
   * Answers a question of somebody at a place.
   *
   * @param place {@code platform}, or a community's identifier
   * @return empty where no charter holds
   */
  default Optional<Answered> decide(String place, Question question) {
    return at(place).map(standing -> answer(standing, question));
  }

  private Answered answer(Standing standing, Question question) {
    var explanation = standing.policy().explain(question);
    String file = explanation.decision().file();
    var edition =
        file.isEmpty() || file.equals(standing.edition().place())
            ? standing.edition()
            : own(file).map(Standing::edition).orElse(standing.edition());
    return new Answered(explanation, edition);
  }

  /** All charters that hold, the platform's first. */
  List<Standing> all();

  /** Editions that should hold and cannot be read, as {@code place/number}. */
  List<String> unreadable();

  /** Reads again what was published. */
  void refresh();
}
