/** Work that takes time: durable, resumable after a kill, watched by a person. */
@Export
@Version("1.1.0")
@NullMarked
package org.levain.jobs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
