package org.levain.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The answer to a form that was accepted: 303 to the page that shows what came of it. The location
 * stays relative, so that it is right behind a reverse proxy and under any context path.
 */
public final class Redirect {

  private Redirect() {}

  /**
   * To a reference relative to the address that was posted to.
   *
   * @param reference for example {@code ../communities/0191…}
   */
  public static Response to(String reference) {
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, reference)
        .build();
  }
}
