/** A newer text of a template, and one that people have edited. */
@NullMarked
package org.levain.goals.templates.update;

import org.jspecify.annotations.NullMarked;
