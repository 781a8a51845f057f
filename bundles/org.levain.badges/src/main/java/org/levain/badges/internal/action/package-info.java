/** What people do with badges. */
@NullMarked
package org.levain.badges.internal.action;

import org.jspecify.annotations.NullMarked;
