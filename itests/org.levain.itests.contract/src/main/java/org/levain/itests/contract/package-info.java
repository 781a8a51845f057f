/** What holds in every server. */
@NullMarked
package org.levain.itests.contract;

import org.jspecify.annotations.NullMarked;
