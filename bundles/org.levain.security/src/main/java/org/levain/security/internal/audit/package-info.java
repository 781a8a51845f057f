/**
 * What was decided: pseudonymous entries, sealed with a chain whose key is outside the database.
 */
@NullMarked
package org.levain.security.internal.audit;

import org.jspecify.annotations.NullMarked;
