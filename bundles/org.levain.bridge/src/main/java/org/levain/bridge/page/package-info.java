/** What the bridge says itself, calmly, in French and English. */
@NullMarked
package org.levain.bridge.page;

import org.jspecify.annotations.NullMarked;
