/** What people do with goals: one class an action, its outcome a sealed value. */
@NullMarked
package org.levain.goals.internal.action;

import org.jspecify.annotations.NullMarked;
