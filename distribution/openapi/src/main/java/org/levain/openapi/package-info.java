/** Makes the OpenAPI document of all modules from their Jakarta REST resources. */
@NullMarked
package org.levain.openapi;

import org.jspecify.annotations.NullMarked;
