/** What Levain writes into the server: compared first, written once, taken back on request. */
@Export
@Version("1.3.0")
@NullMarked
package org.levain.ledger;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
