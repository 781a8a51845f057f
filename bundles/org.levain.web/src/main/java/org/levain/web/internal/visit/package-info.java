/** One request: who sends it, in which language, to which address. */
@NullMarked
package org.levain.web.internal.visit;

import org.jspecify.annotations.NullMarked;
