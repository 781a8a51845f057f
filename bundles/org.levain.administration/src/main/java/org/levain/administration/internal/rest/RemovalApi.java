package org.levain.administration.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Trail;
import org.levain.administration.internal.Words;
import org.levain.host.Member;
import org.levain.ledger.Change;
import org.levain.ledger.Ledger;
import org.levain.ledger.WayOut;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Refusal;

/** The way out: what Levain wrote into the server is taken back. */
@Path("api/removal")
@Requires("admin:read")
@Produces(MediaType.APPLICATION_JSON)
public final class RemovalApi {

  private final Platform platform;
  private final Messages messages;

  /** The way out of this platform. */
  public RemovalApi(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /**
   * Begins to take everything back, or goes on with what was begun; what was edited stays.
   *
   * @param asked a problem 400, and nothing happens, unless it says that this is meant
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires("admin:write")
  public Begun begin(@Context SecurityContext security, @Nullable Asked asked) {
    Caller caller = Caller.of(security);
    Words words = Words.of(messages, caller);
    if (asked == null || !asked.confirmed()) {
      throw new Refusal(unconfirmed(words));
    }
    WayOut out = Away.orRefuse(platform, WayOut.class, words);
    Away.orRefuse(platform, Trail.class, words).record(caller, "removal.begun", "levain", Map.of());
    return new Begun(out.begin(caller.member().map(Member::uid)));
  }

  /** What stayed so far because somebody edited it. */
  @GET
  public Answer left(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    List<Change> left =
        Away.orRefuse(platform, WayOut.class, Words.of(messages, caller)).left(Ledger.MAX_ITEMS);
    return new Answer(left.stream().map(change -> Item.of(change, caller.locale())).toList());
  }

  private static Problem unconfirmed(Words words) {
    Problem.Field field =
        new Problem.Field("confirmed", 0, words.text("removal.unconfirmed.field"));
    return new Problem(
        400,
        "not-confirmed",
        words.text("removal.unconfirmed"),
        words.text("removal.unconfirmed.detail"),
        List.of(field));
  }

  /** Says that all is to be taken back. */
  public record Asked(boolean confirmed) {}

  /** The job that does it. */
  public record Begun(String job) {}

  /** Items that stayed. */
  public record Answer(List<Item> items) {}

  /** An item that stayed, and why. */
  public record Item(String kind, String name, String detail) {

    static Item of(Change change, Locale locale) {
      return new Item(change.kind(), change.name(), change.detail().in(locale));
    }
  }
}
