package org.levain.administration.internal.status;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.administration.internal.module.Changes;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.View;

/** The first page of administration: how Levain is, what needs somebody first. */
@Path("")
@Requires("admin:read")
@Produces(MediaType.TEXT_HTML)
public final class StatusPage {

  private static final int CHANGES = 5;

  private final Platform platform;
  private final Status status;
  private final Messages messages;

  /** The page of this platform's status. */
  public StatusPage(Platform platform, Status status, Messages messages) {
    this.platform = platform;
    this.status = status;
    this.messages = messages;
  }

  /**
   * Shows the page.
   *
   * @param seals whether the seals of the audit log are checked as well
   */
  @GET
  public View show(
      @Context SecurityContext security,
      @QueryParam("seals") @DefaultValue("false") boolean seals) {
    Words words = Words.of(messages, Caller.of(security));
    List<Line> lines = status.look(words, seals);
    return new View(
        "status.ftlh",
        Map.of(
            "lines", lines.stream().sorted(Comparator.comparing(Line::state).reversed()).toList(),
            "changes", Changes.of(platform).last().stream().limit(CHANGES).toList(),
            "logs", logs(),
            "watch", count(lines, State.WATCH),
            "away", count(lines, State.AWAY)));
  }

  private List<String> logs() {
    return Stream.of("levain.log", "levain-bridge.log")
        .map(name -> platform.home().resolve("log").resolve(name).toString())
        .toList();
  }

  private static long count(List<Line> lines, State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }
}
