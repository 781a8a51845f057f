/** From what was read to what is said. */
@NullMarked
package org.levain.goals.linter.internal.answer;

import org.jspecify.annotations.NullMarked;
