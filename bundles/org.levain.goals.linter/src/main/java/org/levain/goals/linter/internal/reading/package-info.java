/** Finds the acts of a sentence, their objects, and what comes of them. */
@NullMarked
package org.levain.goals.linter.internal.reading;

import org.jspecify.annotations.NullMarked;
