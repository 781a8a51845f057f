/**
 * The database behind {@link org.levain.persistence.Persistence}: the pool, the migrations, the
 * modules' units.
 */
@NullMarked
package org.levain.persistence.internal;

import org.jspecify.annotations.NullMarked;
