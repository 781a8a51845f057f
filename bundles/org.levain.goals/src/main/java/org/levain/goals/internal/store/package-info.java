/** The communities in the database. */
@NullMarked
package org.levain.goals.internal.store;

import org.jspecify.annotations.NullMarked;
