/** What pages the server under test has, each with something to show. */
@NullMarked
package org.levain.itests.routes;

import org.jspecify.annotations.NullMarked;
