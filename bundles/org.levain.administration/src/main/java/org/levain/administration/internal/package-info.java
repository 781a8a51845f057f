/** Looks after Levain itself: how it is, what it works on, how it is set up. */
@NullMarked
package org.levain.administration.internal;

import org.jspecify.annotations.NullMarked;
