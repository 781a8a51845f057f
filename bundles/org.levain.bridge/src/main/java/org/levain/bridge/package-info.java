/**
 * The one jar in {@code WEB-INF/lib}: it starts Felix behind the server, and is the lowest layer,
 * which changes only with a restart.
 */
@NullMarked
package org.levain.bridge;

import org.jspecify.annotations.NullMarked;
