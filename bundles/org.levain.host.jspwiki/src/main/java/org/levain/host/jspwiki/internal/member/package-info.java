/** The wiki's people and groups. */
@NullMarked
package org.levain.host.jspwiki.internal.member;

import org.jspecify.annotations.NullMarked;
