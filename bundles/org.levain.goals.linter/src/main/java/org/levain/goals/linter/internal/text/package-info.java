/** The characters of a sentence: what is typed becomes tokens that know where they stand. */
@NullMarked
package org.levain.goals.linter.internal.text;

import org.jspecify.annotations.NullMarked;
