/** Where a module tells of permissions that come with a mandate. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.security.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
