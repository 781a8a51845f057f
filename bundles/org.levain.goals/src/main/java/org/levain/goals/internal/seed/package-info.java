/** What this module contributes to seeding. */
@NullMarked
package org.levain.goals.internal.seed;

import org.jspecify.annotations.NullMarked;
