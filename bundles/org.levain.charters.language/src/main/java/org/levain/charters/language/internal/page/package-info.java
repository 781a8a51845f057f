/** From a charter to the page that people read. */
@NullMarked
package org.levain.charters.language.internal.page;

import org.jspecify.annotations.NullMarked;
