package org.levain.web.internal.guard;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.glassfish.jersey.server.ContainerRequest;

/** A form as a browser sends it. It is kept in memory, so that it can be read again. */
public final class SentForm {

  private static final int KEPT = 256 * 1024;

  private final ContainerRequest request;

  private SentForm(ContainerRequest request) {
    this.request = request;
  }

  /** What this request brings. */
  public static SentForm of(ContainerRequest request) {
    return new SentForm(request);
  }

  boolean isForm() {
    MediaType type = request.getMediaType();
    return type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
  }

  MultivaluedMap<String, String> fields() {
    request.bufferEntity();
    return request.readEntity(Form.class).asMap();
  }

  /** What was typed, to be offered again; empty where it is no form, or not of usual size. */
  public MultivaluedMap<String, String> kept() {
    boolean keep = isForm() && request.getLength() >= 0 && request.getLength() <= KEPT;
    return keep ? fields() : new MultivaluedHashMap<>();
  }
}
