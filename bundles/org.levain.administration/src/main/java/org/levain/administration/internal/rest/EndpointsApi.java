package org.levain.administration.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Endpoints;
import org.levain.web.Endpoints.Endpoint;
import org.levain.web.Messages;

/** All that is answered below {@code levain/}, with the permission it asks for. */
@Path("api/endpoints")
@Requires("admin:read")
public final class EndpointsApi {

  private final Platform platform;
  private final Messages messages;

  /** The endpoints of this platform. */
  public EndpointsApi(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /** All endpoints by path and method. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer list(@Context SecurityContext security) {
    Words words = Words.of(messages, Caller.of(security));
    return new Answer(Away.orRefuse(platform, Endpoints.class, words).all());
  }

  /** The endpoints. */
  public record Answer(List<Endpoint> items) {}
}
