/** The templates that are shipped. */
@NullMarked
package org.levain.goals.templates.shipped;

import org.jspecify.annotations.NullMarked;
