/** The one place that lets a request through to a resource, or not. */
@NullMarked
package org.levain.web.internal.guard;

import org.jspecify.annotations.NullMarked;
