/** How the module is. */
@NullMarked
package org.levain.goals.internal.health;

import org.jspecify.annotations.NullMarked;
