/** What comes after a community was made. */
@NullMarked
package org.levain.goals.internal.next;

import org.jspecify.annotations.NullMarked;
