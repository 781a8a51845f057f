/** What a charter says once it is read: plain values, in the order of the text. */
@NullMarked
@Version("1.0.0")
package org.levain.charters.language.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
