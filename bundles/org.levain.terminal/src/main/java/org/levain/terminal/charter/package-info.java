/** Checking and asking charters without a server. */
@NullMarked
package org.levain.terminal.charter;

import org.jspecify.annotations.NullMarked;
