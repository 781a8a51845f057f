/** A module's own tables: opened, migrated and closed with the module. */
@Export
@Version("1.1.0")
@NullMarked
package org.levain.persistence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
