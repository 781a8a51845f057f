/** What happens to communities, told to other modules. */
@NullMarked
package org.levain.goals.internal.event;

import org.jspecify.annotations.NullMarked;
