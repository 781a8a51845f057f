/**
 * What every adapter of a server must do. An adapter's test extends the classes for what its server
 * can do; they bring their own tests.
 */
@NullMarked
package org.levain.host.testing;

import org.jspecify.annotations.NullMarked;
