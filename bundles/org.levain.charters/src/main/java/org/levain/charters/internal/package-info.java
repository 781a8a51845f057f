/** Charters as people use them; nothing of this bundle is seen by others. */
@NullMarked
package org.levain.charters.internal;

import org.jspecify.annotations.NullMarked;
