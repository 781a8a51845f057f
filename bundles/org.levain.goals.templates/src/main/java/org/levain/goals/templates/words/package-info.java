/** Words that people type, and sentences with blanks for them. */
@NullMarked
package org.levain.goals.templates.words;

import org.jspecify.annotations.NullMarked;
