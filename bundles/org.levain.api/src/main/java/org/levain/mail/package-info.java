/** Mail that leaves once, after the transaction that causes it. */
@Export
@Version("1.1.0")
@NullMarked
package org.levain.mail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
