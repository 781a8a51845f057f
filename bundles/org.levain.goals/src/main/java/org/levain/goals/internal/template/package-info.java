/** Where templates come from: what is shipped, and the organisation’s own. */
@NullMarked
package org.levain.goals.internal.template;

import org.jspecify.annotations.NullMarked;
