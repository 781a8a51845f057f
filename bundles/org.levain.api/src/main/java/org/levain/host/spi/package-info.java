/** What modules add to the server's own pages, and say before one is saved. */
@Export
@Version("1.1.0")
@NullMarked
package org.levain.host.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
