/** Felix inside the web application: start, change, canary. */
@NullMarked
package org.levain.bridge.framework;

import org.jspecify.annotations.NullMarked;
