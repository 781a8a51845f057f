/** One house rule book, put to several engines: what is asked and what must be answered. */
@NullMarked
package org.levain.itests.bench.policy;

import org.jspecify.annotations.NullMarked;
