/** Seeding from the terminal: compare, apply, watch, take back. */
@NullMarked
package org.levain.terminal.seed;

import org.jspecify.annotations.NullMarked;
