/** The server around the bridge: a plain web application, unless it is a wiki. */
@NullMarked
package org.levain.bridge.server;

import org.jspecify.annotations.NullMarked;
