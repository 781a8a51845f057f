/** Measures rows of figures, each against its peer in the same run. A row is a class. */
@NullMarked
package org.levain.itests.bench;

import org.jspecify.annotations.NullMarked;
