/** Inviting people into a community, and what they answer. */
@NullMarked
package org.levain.goals.internal.invite;

import org.jspecify.annotations.NullMarked;
