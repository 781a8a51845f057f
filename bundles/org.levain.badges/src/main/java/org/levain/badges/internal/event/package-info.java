/** What happens to badges, told to other modules. */
@NullMarked
package org.levain.badges.internal.event;

import org.jspecify.annotations.NullMarked;
