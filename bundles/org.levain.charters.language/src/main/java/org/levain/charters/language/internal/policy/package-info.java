/** From a charter to answers. */
@NullMarked
package org.levain.charters.language.internal.policy;

import org.jspecify.annotations.NullMarked;
