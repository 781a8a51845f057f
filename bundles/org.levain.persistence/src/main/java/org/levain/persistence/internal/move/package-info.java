/** The way from Derby to PostgreSQL, while no server runs. */
@NullMarked
package org.levain.persistence.internal.move;

import org.jspecify.annotations.NullMarked;
