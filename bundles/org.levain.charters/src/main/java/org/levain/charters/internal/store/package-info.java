/** Charters in the database. */
@NullMarked
package org.levain.charters.internal.store;

import org.jspecify.annotations.NullMarked;
