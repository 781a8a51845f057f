/** A real servlet server in a JVM of its own: unpacked, configured, started, stopped, killed. */
@NullMarked
package org.levain.demo.server;

import org.jspecify.annotations.NullMarked;
