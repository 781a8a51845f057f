/** Badges in the database. */
@NullMarked
package org.levain.badges.internal.store;

import org.jspecify.annotations.NullMarked;
