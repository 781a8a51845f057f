/** What strangers see: answered from memory. */
@NullMarked
package org.levain.badges.internal.open;

import org.jspecify.annotations.NullMarked;
