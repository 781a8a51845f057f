package org.levain.web.internal.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Keeps whatever is thrown away from the servlet server's own error pages: it travels on as an
 * answer, and becomes a page or JSON where all answers pass.
 */
public final class ThrowableMapper implements ExceptionMapper<Throwable> {

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException web) {
      Response given = web.getResponse();
      boolean complete = given.hasEntity() || given.getStatus() < 400;
      return complete ? given : Response.fromResponse(given).entity(new Thrown(web)).build();
    }
    return Response.serverError().entity(new Thrown(thrown)).build();
  }
}
