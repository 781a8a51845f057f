/** What is wrong with a charter that can be read. */
@NullMarked
package org.levain.charters.language.internal.check;

import org.jspecify.annotations.NullMarked;
