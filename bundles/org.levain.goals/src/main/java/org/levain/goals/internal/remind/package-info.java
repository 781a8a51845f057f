/** Reminders of reviews: by mail, with an entry for the calendar. */
@NullMarked
package org.levain.goals.internal.remind;

import org.jspecify.annotations.NullMarked;
