/** Goal templates: kinds of communities that work. */
@NullMarked
package org.levain.goals.templates;

import org.jspecify.annotations.NullMarked;
