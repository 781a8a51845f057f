/** Shiro decides: what a role gives, then what a mandate gives. */
@NullMarked
package org.levain.security.internal.decision;

import org.jspecify.annotations.NullMarked;
