/** Judging goals without a server. */
@NullMarked
package org.levain.terminal.goals;

import org.jspecify.annotations.NullMarked;
