package org.levain.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.levain.host.Members;
import org.levain.security.Access;
import org.levain.web.Problem;
import org.levain.web.internal.module.Frames;
import org.levain.web.internal.module.WebModules;
import org.levain.web.internal.page.Frame;
import org.levain.web.internal.problem.Audience;
import org.levain.web.internal.problem.ProblemPages;
import org.levain.web.internal.problem.StandardProblem;
import org.levain.web.internal.visit.Platform;
import org.levain.web.internal.visit.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/**
 * The one servlet context of Levain. Without a service that decides, or one that knows the members,
 * nobody gets any further, not even to a public page.
 */
@Component(
    name = "org.levain.web.context",
    service = ServletContextHelper.class,
    property = {
      HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=" + WebModules.CONTEXT,
      HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_PATH + "=/"
    })
public final class LevainContext extends ServletContextHelper {

  private final Platform platform;
  private final Frames frames;
  private final ProblemPages problems;

  /** The context of this platform. */
  @Activate
  public LevainContext(
      @Reference Platform platform, @Reference Frames frames, @Reference ProblemPages problems) {
    this.platform = platform;
    this.frames = frames;
    this.problems = problems;
  }

  @Override
  public boolean handleSecurity(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SafeHeaders.set(response);
    Optional<Access> access = platform.access();
    Optional<Members> members = platform.members();
    if (access.isEmpty() || members.isEmpty()) {
      refuse(request, response);
      return false;
    }
    request.setAttribute(Visit.ATTRIBUTE, new Visit(request, access.get(), members.get()));
    return true;
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Frame frame = frames.ofStranger(request);
    String accept = request.getHeader("Accept");
    Audience audience = Audience.of(accept == null ? "" : accept, frame.location().path());
    Problem problem = StandardProblem.AWAY.in(frame.caller().locale());
    ProblemPages.Answer answer = problems.answer(problem, audience, frame);
    response.setStatus(problem.status());
    response.setHeader("Retry-After", "5");
    response.setContentType(answer.type());
    response.getOutputStream().write(answer.content());
  }
}
