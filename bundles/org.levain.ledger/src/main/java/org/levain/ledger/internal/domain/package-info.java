/** The rules: what happens to an item, given what is wanted, what is there and what is Levain's. */
@NullMarked
package org.levain.ledger.internal.domain;

import org.jspecify.annotations.NullMarked;
