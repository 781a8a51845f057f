/** What a badge is, and when it holds: plain rules. */
@NullMarked
package org.levain.badges.internal.domain;

import org.jspecify.annotations.NullMarked;
