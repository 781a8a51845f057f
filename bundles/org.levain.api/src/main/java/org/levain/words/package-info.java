/** Sentences for people that travel through the platform and are shown in the reader's language. */
@Export
@Version("1.0.0")
@NullMarked
package org.levain.words;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
