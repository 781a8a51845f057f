/** Pages and REST resources of a module, and the frame around them. */
@Export
@Version("1.2.0")
@NullMarked
package org.levain.web;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
