/**
 * Owns {@code /levain/*}: holds requests while bundles change, counts those inside, lets them in.
 */
@NullMarked
package org.levain.bridge.gate;

import org.jspecify.annotations.NullMarked;
