package org.levain.openapi;

import io.swagger.v3.jaxrs2.ext.AbstractOpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.Method;
import java.util.Iterator;
import org.levain.security.Requires;

/**
 * Says of each operation which permission it asks for, and that a refusal is a problem (RFC 9457).
 */
final class PermissionExtension extends AbstractOpenAPIExtension {

  @Override
  public void decorateOperation(
      Operation operation, Method method, Iterator<OpenAPIExtension> chain) {
    super.decorateOperation(operation, method, chain);
    operation.setOperationId(method.getDeclaringClass().getSimpleName() + "." + method.getName());
    operation.addExtension("x-requires", permission(method));
    operation.getResponses().addApiResponse("4XX", problem());
  }

  private static String permission(Method method) {
    Requires own = method.getAnnotation(Requires.class);
    Requires shared = method.getDeclaringClass().getAnnotation(Requires.class);
    Requires declared = own == null ? shared : own;
    if (declared == null) {
      return "anyone";
    }
    return declared.instance().isEmpty()
        ? declared.value()
        : declared.value() + ":{" + declared.instance() + "}";
  }

  private static ApiResponse problem() {
    MediaType type = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
    return new ApiResponse()
        .description("Refused, with what to do next")
        .content(new Content().addMediaType("application/problem+json", type));
  }
}
