/** The drop folder: what lies there and what has changed. */
@NullMarked
package org.levain.bridge.drop;

import org.jspecify.annotations.NullMarked;
