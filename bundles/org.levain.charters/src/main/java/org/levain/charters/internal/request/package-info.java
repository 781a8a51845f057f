/** Asking whoever may grant a text, and what comes of it. */
@NullMarked
package org.levain.charters.internal.request;

import org.jspecify.annotations.NullMarked;
