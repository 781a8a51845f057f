package org.levain.administration.internal.metrics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.levain.security.Requires;

/**
 * What is counted, for Prometheus and what reads its format: answered to administrators, and to
 * whoever shows the token that an administrator made.
 */
@Path("metrics")
@Requires("metrics:read")
public final class MetricsApi {

  private final Metrics metrics;

  /** These metrics. */
  public MetricsApi(Metrics metrics) {
    this.metrics = metrics;
  }

  /** All of them, as they are now. */
  @GET
  public Response read() {
    return Response.ok(metrics.text())
        .header(HttpHeaders.CONTENT_TYPE, MetricsText.TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
