/** What happens to charters, for whoever wants to follow. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.charters;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
