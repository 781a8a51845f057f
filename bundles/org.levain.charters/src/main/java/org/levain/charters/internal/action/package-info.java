/** What people do with charters; one class for each. */
@NullMarked
package org.levain.charters.internal.action;

import org.jspecify.annotations.NullMarked;
