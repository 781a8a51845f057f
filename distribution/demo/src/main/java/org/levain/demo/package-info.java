/** {@code mvn -Prun}: a wiki with Levain inside, to try things on. */
@NullMarked
package org.levain.demo;

import org.jspecify.annotations.NullMarked;
