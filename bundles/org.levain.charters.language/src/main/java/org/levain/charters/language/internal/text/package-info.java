/** Words: how spellings are compared, and the keywords of the language. */
@NullMarked
package org.levain.charters.language.internal.text;

import org.jspecify.annotations.NullMarked;
