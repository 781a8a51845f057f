/** Whether a sentence can be a goal. */
@NullMarked
package org.levain.goals.templates.goal;

import org.jspecify.annotations.NullMarked;
