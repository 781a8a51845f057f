/** Somebody who uses the server over HTTP. */
@NullMarked
package org.levain.itests.visit;

import org.jspecify.annotations.NullMarked;
