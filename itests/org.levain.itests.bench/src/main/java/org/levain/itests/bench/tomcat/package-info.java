/** Tomcat's own ways of replacing an application, to compare a swap with. */
@NullMarked
package org.levain.itests.bench.tomcat;

import org.jspecify.annotations.NullMarked;
