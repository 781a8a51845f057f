/** What happened, for other modules. */
@NullMarked
package org.levain.charters.internal.event;

import org.jspecify.annotations.NullMarked;
