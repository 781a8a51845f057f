package org.levain.badges.internal.fake;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Variant;
import java.util.Date;
import java.util.List;

/** A request of somebody who has this already. */
public record FakeRequest(String known) implements Request {

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public Variant selectVariant(List<Variant> variants) {
    return variants.get(0);
  }

  @Override
  public ResponseBuilder evaluatePreconditions(EntityTag tag) {
    return tag.getValue().equals(known) ? Response.notModified(tag) : null;
  }

  @Override
  public ResponseBuilder evaluatePreconditions(Date lastModified) {
    return null;
  }

  @Override
  public ResponseBuilder evaluatePreconditions(Date lastModified, EntityTag tag) {
    return evaluatePreconditions(tag);
  }

  @Override
  public ResponseBuilder evaluatePreconditions() {
    return null;
  }
}
