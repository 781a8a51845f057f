/** The end of a term: reminders before it, and what happens on the day after. */
@NullMarked
package org.levain.badges.internal.remind;

import org.jspecify.annotations.NullMarked;
