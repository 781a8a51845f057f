package org.levain.web.internal.module;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glassfish.jersey.server.ContainerRequest;
import org.levain.web.Problem;
import org.levain.web.View;
import org.levain.web.internal.guard.SentForm;
import org.levain.web.internal.page.Frame;
import org.levain.web.internal.page.Templates;
import org.levain.web.internal.problem.Audience;
import org.levain.web.internal.problem.Failures;
import org.levain.web.internal.problem.FormRefusal.Typed;
import org.levain.web.internal.problem.ProblemPages;
import org.levain.web.internal.problem.ProblemPages.Answer;
import org.levain.web.internal.problem.Thrown;
import org.levain.web.internal.visit.Visit;

/** Where all answers of a module pass: views become pages; problems pages or JSON. */
final class AnswerFilter implements ContainerResponseFilter {

  private static final MediaType PAGE = MediaType.valueOf("text/html;charset=UTF-8");

  private final Templates templates;
  private final ProblemPages problems;
  private final Frames frames;

  AnswerFilter(Templates templates, ProblemPages problems, Frames frames) {
    this.templates = templates;
    this.problems = problems;
    this.frames = frames;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(Visit.ATTRIBUTE) instanceof Visit visit)) {
      away(response);
      return;
    }
    Object entity = response.getEntity();
    if (entity instanceof View view) {
      page(view, visit, request, response);
    } else if (entity instanceof Problem problem) {
      problem(problem, List.of(), visit, request, response);
    } else if (entity instanceof Thrown thrown) {
      Problem problem = problem(thrown, visit);
      problem(problem, typed(problem, thrown, request), visit, request, response);
    }
  }

  /** What was typed into a form that failed for no fault of the person is offered again. */
  private static List<Typed> typed(
      Problem problem, Thrown thrown, ContainerRequestContext request) {
    return problem.status() >= 500
        ? Typed.of(SentForm.of((ContainerRequest) request).kept())
        : thrown.typed();
  }

  private void page(
      View view, Visit visit, ContainerRequestContext request, ContainerResponseContext response) {
    try {
      Frame frame = view.open() ? frames.ofStranger(visit.request()) : frames.of(visit);
      String page = templates.render(view, frame);
      set(response, page.getBytes(StandardCharsets.UTF_8), PAGE);
    } catch (RuntimeException e) {
      problem(failure(e, visit), List.of(), visit, request, response);
    }
  }

  private void problem(
      Problem problem,
      List<Typed> typed,
      Visit visit,
      ContainerRequestContext request,
      ContainerResponseContext response) {
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    Audience audience = Audience.of(accept == null ? "" : accept, visit.location().path());
    Answer answer = problems.answer(problem, typed, audience, frames.ofProblem(visit));
    response.setStatus(problem.status());
    set(response, answer.content(), MediaType.valueOf(answer.type()));
    if (problem.status() == 503) {
      response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, "5");
    }
  }

  /** Nothing is known of the request, so the guard let nobody in; the answer shows nothing. */
  private static void away(ContainerResponseContext response) {
    response.setStatus(503);
    set(response, new byte[0], MediaType.TEXT_PLAIN_TYPE);
  }

  private static Problem problem(Thrown thrown, Visit visit) {
    return thrown.problem(visit.locale()).orElseGet(() -> failure(thrown.cause(), visit));
  }

  private static Problem failure(Throwable cause, Visit visit) {
    return Failures.report(cause, visit.method(), visit.location().path(), visit.locale());
  }

  private static void set(ContainerResponseContext response, byte[] content, MediaType type) {
    response.setEntity(content, new Annotation[0], type);
  }
}
