/** The ledger as services: the ledger itself, and the two kinds of jobs that it submits. */
@NullMarked
package org.levain.ledger.internal;

import org.jspecify.annotations.NullMarked;
