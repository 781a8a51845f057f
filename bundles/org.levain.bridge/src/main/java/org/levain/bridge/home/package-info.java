/** The data folder: where it is, whether it is safe, what the bridge writes there. */
@NullMarked
package org.levain.bridge.home;

import org.jspecify.annotations.NullMarked;
