/** From Markdown to a charter. */
@NullMarked
package org.levain.charters.language.internal.read;

import org.jspecify.annotations.NullMarked;
