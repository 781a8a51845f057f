/** What other modules may ask about goals. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.goals;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
