package org.levain.web.internal.guard;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.server.ContainerRequest;
import org.levain.web.internal.problem.FormRefusal;
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

  /** Limits the body, and lets nobody write from a foreign page. */
  void checkOrigin() {
    if (request.getLength() > Body.LIMIT) {
      throw StandardProblem.TOO_LARGE.refusal(caller.locale());
    }
    request.setEntityStream(new Body(request.getEntityStream(), Body.LIMIT));
    boolean ours =
        sameOrigin.holds(
            header("Sec-Fetch-Site"), header("Origin"), header("Host"), header("X-Forwarded-Host"));
    if (!ours && !caller.terminal()) {
      throw StandardProblem.FOREIGN_ORIGIN.refusal(caller.locale());
    }
  }

  /** Asks whether this member has had the form open. Strangers have no token. */
  void checkToken() {
    boolean known = caller.terminal() || caller.member().isEmpty() || caller.owns(token());
    if (!known) {
      throw refusal(StandardProblem.TOKEN_EXPIRED);
    }
  }

  /** A refusal that keeps what was typed, where it is a form of usual size. */
  FormRefusal refusal(StandardProblem problem) {
    return new FormRefusal(problem, SentForm.of(request).kept());
  }

  private String token() {
    String header = header(HEADER);
    MediaType type = request.getMediaType();
    if (!header.isEmpty() || type == null) {
      return header;
    }
    SentForm form = SentForm.of(request);
    if (form.isForm()) {
      return Optional.ofNullable(form.fields().getFirst(FIELD)).orElse("");
    }
    return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) ? partToken() : "";
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
