/** Which charter holds where, and what it answers. */
@NullMarked
package org.levain.charters.internal.force;

import org.jspecify.annotations.NullMarked;
