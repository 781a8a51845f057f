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
    boolean secure = "https".equals(request.getUriInfo().getRequestUri().getScheme());
    request.setSecurityContext(new CallerContext(caller, secure));
    Rule rule = rule((ContainerRequest) request);
    checkSecret(rule, caller);
    if (SAFE.contains(request.getMethod())) {
      checkPermission(rule, request, caller).ifPresent(problem -> refuse(problem, caller));
    } else {
      checkWrite(rule, (ContainerRequest) request, caller);
    }
  }

  private static void refuse(StandardProblem problem, RequestCaller caller) {
    throw problem.refusal(caller.locale());
  }

  private static void checkSecret(Rule rule, RequestCaller caller) {
    if (rule instanceof Closed) {
      throw StandardProblem.CLOSED.refusal(caller.locale());
    }
    if (caller.bearer().isPresent() && !caller.terminal() && !opens(rule, caller)) {
      throw StandardProblem.WRONG_SECRET.refusal(caller.locale());
    }
  }

  /** A secret that was made for this one address, and no other. */
  private static boolean opens(Rule rule, RequestCaller caller) {
    return rule instanceof Needs needs
        && needs.instance().isEmpty()
        && caller.may(needs.permission());
  }

  private static Optional<StandardProblem> checkPermission(
      Rule rule, ContainerRequestContext request, RequestCaller caller) {
    if (rule instanceof Needs needs
        && !caller.may(needs.permission(request.getUriInfo().getPathParameters()))) {
      return Optional.of(
          caller.member().isEmpty() ? StandardProblem.NOT_SIGNED_IN : StandardProblem.NOT_ALLOWED);
    }
    return Optional.empty();
  }

  private void checkWrite(Rule rule, ContainerRequest request, RequestCaller caller) {
    Write write = new Write(request, caller, new SameOrigin(publicBase.get()));
    write.checkOrigin();
    Optional<StandardProblem> problem = checkPermission(rule, request, caller);
    if (problem.isPresent()) {
      throw write.refusal(problem.get());
    }
    write.checkToken();
  }

  private static Rule rule(ContainerRequest request) {
    Invocable matched = request.getUriInfo().getMatchedResourceMethod().getInvocable();
    Method method = matched.getHandlingMethod();
    return Rule.of(matched.getHandler().getHandlerClass(), method);
  }
}
