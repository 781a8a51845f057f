package org.levain.web.internal.guard;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.server.ContainerRequest;
import org.levain.web.internal.problem.StandardProblem;
import org.levain.web.internal.visit.RequestCaller;

/** A request that writes: limits what it brings, and asks where it comes from. */
final class Write {

  private static final String FIELD = "levain_token";
  private static final String HEADER = "X-Levain-Token";

  private final ContainerRequest request;
  private final RequestCaller caller;
  private final SameOrigin sameOrigin;

  Write(ContainerRequest request, RequestCaller caller, SameOrigin sameOrigin) {
    this.request = request;
    this.caller = caller;
    this.sameOrigin = sameOrigin;
  }

  void check() {
    limitBody();
    if (caller.terminal()) {
      return;
    }
    if (!sameOrigin.holds(header("Sec-Fetch-Site"), header("Origin"), header("Host"))) {
      throw StandardProblem.FOREIGN_ORIGIN.refusal(caller.locale());
    }
    if (caller.member().isPresent() && !caller.owns(token())) {
      throw StandardProblem.TOKEN_EXPIRED.refusal(caller.locale());
    }
  }

  private void limitBody() {
    if (request.getLength() > Body.LIMIT) {
      throw StandardProblem.TOO_LARGE.refusal(caller.locale());
    }
    request.setEntityStream(new Body(request.getEntityStream(), Body.LIMIT));
  }

  private String token() {
    String header = header(HEADER);
    MediaType type = request.getMediaType();
    if (!header.isEmpty() || type == null) {
      return header;
    }
    if (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      return formToken();
    }
    return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) ? partToken() : "";
  }

  /** The body is kept in memory, so that the resource reads it again. */
  private String formToken() {
    request.bufferEntity();
    return Optional.ofNullable(request.readEntity(Form.class).asMap().getFirst(FIELD)).orElse("");
  }

  private String partToken() {
    request.bufferEntity();
    try (FormDataMultiPart parts = request.readEntity(FormDataMultiPart.class)) {
      FormDataBodyPart token = parts.getField(FIELD);
      return token == null ? "" : token.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String header(String name) {
    return Optional.ofNullable(request.getHeaderString(name)).orElse("");
  }
}
