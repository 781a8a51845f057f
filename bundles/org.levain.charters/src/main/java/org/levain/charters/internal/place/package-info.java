/** The places where a charter can hold. */
@NullMarked
package org.levain.charters.internal.place;

import org.jspecify.annotations.NullMarked;
