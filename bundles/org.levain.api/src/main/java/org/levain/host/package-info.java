/**
 * What Levain needs from the server it lives in: members, groups, pages, posts, and what that
 * server can do.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.levain.host;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
