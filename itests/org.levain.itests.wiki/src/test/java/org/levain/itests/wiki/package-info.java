/** Levain in a wiki that people have lived in. */
@NullMarked
package org.levain.itests.wiki;

import org.jspecify.annotations.NullMarked;
