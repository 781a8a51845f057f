package org.levain.charters.language.model;

import java.util.Optional;

/**
 * A question that the charter brings along, with the answer that is expected.
 *
 * @param line where it stands
 * @param question as it is written
 * @param answer the expected answer; empty if any answer will do, so long as a rule gives it
 * @param clause the clause that should decide; empty if any may
 */
public record TestQuestion(int line, String question, Optional<Answer> answer, String clause) {}
