/** Levain's tables as data: what is in them, whichever database holds them. */
@NullMarked
package org.levain.persistence.internal.table;

import org.jspecify.annotations.NullMarked;
