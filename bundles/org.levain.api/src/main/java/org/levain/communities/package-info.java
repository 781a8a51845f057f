/** Which communities there are, and what happens to them, for whoever wants to follow. */
@Export
@Version("1.2.0")
@NullMarked
package org.levain.communities;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
