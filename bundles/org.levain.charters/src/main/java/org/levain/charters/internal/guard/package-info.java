/** What is asked of the charters before somebody saves. */
@NullMarked
package org.levain.charters.internal.guard;

import org.jspecify.annotations.NullMarked;
