/** Goal templates, and communities that have a goal. */
@NullMarked
package org.levain.goals.internal;

import org.jspecify.annotations.NullMarked;
