/** What single words can be: a closed list a language, its inflection, and forgiving look-up. */
@NullMarked
package org.levain.goals.linter.internal.words;

import org.jspecify.annotations.NullMarked;
