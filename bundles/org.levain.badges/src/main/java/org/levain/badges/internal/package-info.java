/** Badges: the module and what it is wired of. */
@NullMarked
package org.levain.badges.internal;

import org.jspecify.annotations.NullMarked;
