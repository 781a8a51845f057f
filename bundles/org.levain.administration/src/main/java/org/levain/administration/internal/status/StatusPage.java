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
import org.levain.administration.internal.Words;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.View;

/** The first page of administration: how Levain is, what needs somebody first. */
@Path("")
@Requires("admin:read")
@Produces(MediaType.TEXT_HTML)
public final class StatusPage {

  private final Status status;
  private final Messages messages;

  /** The page of this status. */
  public StatusPage(Status status, Messages messages) {
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
            "watch", count(lines, State.WATCH),
            "away", count(lines, State.AWAY)));
  }

  private static long count(List<Line> lines, State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }
}
