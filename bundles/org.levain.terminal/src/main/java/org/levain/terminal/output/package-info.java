/** What a command prints, and where. */
@NullMarked
package org.levain.terminal.output;

import org.jspecify.annotations.NullMarked;
