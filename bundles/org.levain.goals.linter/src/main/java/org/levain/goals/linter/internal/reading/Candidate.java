package org.levain.goals.linter.internal.reading;

import org.levain.goals.linter.internal.text.Token;
import org.levain.goals.linter.internal.words.Meaning;

/** A token, or several that are a phrase, with all that it can be. */
record Candidate(Token first, String text, String folded, int end, Meaning meaning) {}
