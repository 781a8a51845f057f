/** Rules and texts of a language, read from its file. */
@NullMarked
package org.levain.goals.linter.internal.rules;

import org.jspecify.annotations.NullMarked;
