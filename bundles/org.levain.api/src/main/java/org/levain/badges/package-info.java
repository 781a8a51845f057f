/** What happens to badges, for whoever wants to follow. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.badges;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
