/** What can be counted: for programs that watch over the server. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.metrics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
