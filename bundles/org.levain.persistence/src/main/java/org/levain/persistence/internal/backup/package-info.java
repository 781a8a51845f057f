/** A backup as a folder: its manifest, what goes in, whether it is whole, how it comes back. */
@NullMarked
package org.levain.persistence.internal.backup;

import org.jspecify.annotations.NullMarked;
