/** A charter as the page that people read, and two editions side by side. */
@NullMarked
package org.levain.charters.internal.document;

import org.jspecify.annotations.NullMarked;
