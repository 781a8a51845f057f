/** How the module is. */
@NullMarked
package org.levain.badges.internal.health;

import org.jspecify.annotations.NullMarked;
