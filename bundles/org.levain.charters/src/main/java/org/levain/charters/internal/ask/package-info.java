/** Questions that people ask a charter. */
@NullMarked
package org.levain.charters.internal.ask;

import org.jspecify.annotations.NullMarked;
