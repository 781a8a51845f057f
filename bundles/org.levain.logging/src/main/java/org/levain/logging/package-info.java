/** Levain's own log, in its own folder: the server's logging is left alone. */
@NullMarked
package org.levain.logging;

import org.jspecify.annotations.NullMarked;
