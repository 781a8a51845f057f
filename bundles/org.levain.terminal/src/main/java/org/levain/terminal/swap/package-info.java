/** Replacing modules and releases: orders to the bridge, and its answers. */
@NullMarked
package org.levain.terminal.swap;

import org.jspecify.annotations.NullMarked;
