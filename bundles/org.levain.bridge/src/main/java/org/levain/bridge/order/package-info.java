/** Orders of the terminal to the bridge, through the data folder. */
@NullMarked
package org.levain.bridge.order;

import org.jspecify.annotations.NullMarked;
