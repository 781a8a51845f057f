/** What modules add to the server's own pages. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.host.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
