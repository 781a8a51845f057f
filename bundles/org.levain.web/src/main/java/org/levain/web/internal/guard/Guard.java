package org.levain.web.internal.guard;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Invocable;
import org.levain.web.internal.guard.Rule.Closed;
import org.levain.web.internal.guard.Rule.Needs;
import org.levain.web.internal.problem.StandardProblem;
import org.levain.web.internal.visit.RequestCaller;
import org.levain.web.internal.visit.Visit;

/**
 * The one place that lets a request through to a resource: who sends it, whether that person may,
 * and, where something is written, whether it comes from a page that this person has open.
 */
@Priority(Priorities.AUTHENTICATION)
public final class Guard implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Supplier<Optional<URI>> publicBase;

  /**
   * A guard.
   *
   * @param publicBase the configured address of the server, which a browser may name as origin
   */
  public Guard(Supplier<Optional<URI>> publicBase) {
    this.publicBase = publicBase;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!(request.getProperty(Visit.ATTRIBUTE) instanceof Visit visit)) {
      throw StandardProblem.AWAY.refusal(Locale.ENGLISH);
    }
    RequestCaller caller = visit.caller();
    request.setSecurityContext(
        new CallerContext(
            caller, "https".equals(request.getUriInfo().getRequestUri().getScheme())));
    checkPermission(request, caller);
    if (!SAFE.contains(request.getMethod())) {
      new Write((ContainerRequest) request, caller, new SameOrigin(publicBase.get())).check();
    }
  }

  private static void checkPermission(ContainerRequestContext request, RequestCaller caller) {
    Rule rule = rule((ContainerRequest) request);
    if (rule instanceof Closed) {
      throw StandardProblem.CLOSED.refusal(caller.locale());
    }
    if (caller.bearer().isPresent() && !caller.terminal()) {
      throw StandardProblem.WRONG_SECRET.refusal(caller.locale());
    }
    if (rule instanceof Needs needs
        && !caller.may(needs.permission(request.getUriInfo().getPathParameters()))) {
      throw refusal(caller).refusal(caller.locale());
    }
  }

  private static StandardProblem refusal(RequestCaller caller) {
    return caller.member().isEmpty() ? StandardProblem.NOT_SIGNED_IN : StandardProblem.NOT_ALLOWED;
  }

  private static Rule rule(ContainerRequest request) {
    Invocable matched = request.getUriInfo().getMatchedResourceMethod().getInvocable();
    Method method = matched.getHandlingMethod();
    return Rule.of(matched.getHandler().getHandlerClass(), method);
  }
}
