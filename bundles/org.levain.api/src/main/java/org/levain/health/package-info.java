/** How a module is: what it says on the status page. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
