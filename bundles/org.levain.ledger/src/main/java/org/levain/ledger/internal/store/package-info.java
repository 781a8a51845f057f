/**
 * The tables. Written through JDBC, in batches: a run has up to 20,000 items, and they are written
 * in the transaction of the module that opens it.
 */
@NullMarked
package org.levain.ledger.internal.store;

import org.jspecify.annotations.NullMarked;
