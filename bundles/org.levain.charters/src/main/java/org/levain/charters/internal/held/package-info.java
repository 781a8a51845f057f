/** Texts that were refused or must be asked for first: kept for their authors. */
@NullMarked
package org.levain.charters.internal.held;

import org.jspecify.annotations.NullMarked;
