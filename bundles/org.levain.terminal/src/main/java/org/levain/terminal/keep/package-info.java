/** Keeping Levain's data: backed up, restored, moved to another database. */
@NullMarked
package org.levain.terminal.keep;

import org.jspecify.annotations.NullMarked;
