/** Arquillian's side of the test kit: starts the server once, runs tests in it and beside it. */
@NullMarked
package org.levain.itests.arquillian;

import org.jspecify.annotations.NullMarked;
