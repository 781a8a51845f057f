/** How the module is. */
@NullMarked
package org.levain.charters.internal.health;

import org.jspecify.annotations.NullMarked;
