/** Badges as pages. */
@NullMarked
package org.levain.badges.internal.web;

import org.jspecify.annotations.NullMarked;
