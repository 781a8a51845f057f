/** Inside the server under test: installs bundles, runs tests. Answers on the loopback address. */
@NullMarked
package org.levain.itests.agent;

import org.jspecify.annotations.NullMarked;
