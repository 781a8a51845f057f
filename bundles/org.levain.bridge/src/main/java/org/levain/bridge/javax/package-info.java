/** For a server that is too old: one sentence instead of silence. */
@NullMarked
package org.levain.bridge.javax;

import org.jspecify.annotations.NullMarked;
