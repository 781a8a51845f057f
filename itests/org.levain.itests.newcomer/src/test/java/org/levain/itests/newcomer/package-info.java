/** Somebody who knows nothing of Levain but what the README says. */
@NullMarked
package org.levain.itests.newcomer;

import org.jspecify.annotations.NullMarked;
