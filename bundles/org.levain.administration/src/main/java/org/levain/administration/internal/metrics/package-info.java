/** What is counted, for programs that watch over the server. */
@NullMarked
package org.levain.administration.internal.metrics;

import org.jspecify.annotations.NullMarked;
