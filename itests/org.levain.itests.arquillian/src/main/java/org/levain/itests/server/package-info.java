/** The server under test, as tests see it. */
@NullMarked
package org.levain.itests.server;

import org.jspecify.annotations.NullMarked;
