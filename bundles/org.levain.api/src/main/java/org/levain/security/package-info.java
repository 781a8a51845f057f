/** Who may do what: permissions in Shiro's notation, decided in one place. */
@Export
@Version("1.2.0")
@NullMarked
package org.levain.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
