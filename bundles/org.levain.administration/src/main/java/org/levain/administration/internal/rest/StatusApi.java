package org.levain.administration.internal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.administration.internal.module.Changes;
import org.levain.administration.internal.rest.ModulesApi.ChangeItem;
import org.levain.administration.internal.status.Line;
import org.levain.administration.internal.status.State;
import org.levain.administration.internal.status.Status;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;

/** How Levain is, for programs. */
@Path("api/status")
@Requires("admin:read")
public final class StatusApi {

  private static final int CHANGES = 5;

  private final Platform platform;
  private final Status status;
  private final Messages messages;

  /** The status of this platform. */
  public StatusApi(Platform platform, Status status, Messages messages) {
    this.platform = platform;
    this.status = status;
    this.messages = messages;
  }

  /**
   * All lines of the status.
   *
   * @param seals whether the seals of the audit log are checked as well
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer read(
      @Context SecurityContext security,
      @QueryParam("seals") @DefaultValue("false") boolean seals) {
    List<Line> lines = status.look(Words.of(messages, Caller.of(security)), seals);
    return new Answer(
        platform.version(),
        platform.started().map(Instant::toString).orElse(""),
        healthy(lines),
        lines.stream().map(Item::of).toList(),
        Changes.of(platform).last().stream().limit(CHANGES).map(ChangeItem::of).toList(),
        List.of(log("levain.log"), log("levain-bridge.log")));
  }

  private static boolean healthy(List<Line> lines) {
    return lines.stream().noneMatch(line -> line.state() == State.AWAY);
  }

  private String log(String name) {
    return platform.home().resolve("log").resolve(name).toString();
  }

  /** The status; {@code since} is a point in time in UTC, the changes are the newest five. */
  public record Answer(
      String version,
      String since,
      boolean healthy,
      List<Item> lines,
      List<ChangeItem> changes,
      List<String> logs) {}

  /** A line of it. */
  public record Item(String name, String state, String value, String advice) {

    static Item of(Line line) {
      return new Item(line.name(), line.state().word(), line.value(), line.advice());
    }
  }
}
