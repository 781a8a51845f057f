/** What was decided, by whom, and when: pseudonymous and sealed. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
