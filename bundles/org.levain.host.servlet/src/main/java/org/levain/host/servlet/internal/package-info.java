/** Any servlet application as the server that Levain lives in; its people stand in CSV files. */
@NullMarked
package org.levain.host.servlet.internal;

import org.jspecify.annotations.NullMarked;
