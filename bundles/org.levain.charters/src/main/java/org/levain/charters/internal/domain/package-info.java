/** What a charter is, without a database or a server. */
@NullMarked
package org.levain.charters.internal.domain;

import org.jspecify.annotations.NullMarked;
