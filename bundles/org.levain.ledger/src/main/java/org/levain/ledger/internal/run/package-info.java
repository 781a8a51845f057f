/** What a job does step by step: applying and undoing a run. */
@NullMarked
package org.levain.ledger.internal.run;

import org.jspecify.annotations.NullMarked;
