/** Serves everything below {@code levain/}: closed until somebody proves that it may be open. */
@NullMarked
package org.levain.web.internal;

import org.jspecify.annotations.NullMarked;
