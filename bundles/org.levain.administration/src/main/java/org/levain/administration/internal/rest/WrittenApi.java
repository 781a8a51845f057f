package org.levain.administration.internal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.ledger.Change;
import org.levain.ledger.Ledger;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;

/** What Levain wrote into the server and is still there: for the way out. */
@Path("api/written")
@Requires("admin:read")
public final class WrittenApi {

  private static final int PAGE = 500;

  private final Platform platform;
  private final Messages messages;

  /** What was written through this platform's ledger. */
  public WrittenApi(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /**
   * Items in the order of their names.
   *
   * @param after the last name of the answer before, or empty
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer list(
      @Context SecurityContext security, @QueryParam("after") @DefaultValue("") String after) {
    Words words = Words.of(messages, Caller.of(security));
    List<Change> items = Away.orRefuse(platform, Ledger.class, words).written(after, PAGE);
    String next = items.size() < PAGE ? null : items.get(items.size() - 1).name();
    return new Answer(items.stream().map(Item::of).toList(), next);
  }

  /** Items, and what to ask after for the next ones. */
  public record Answer(List<Item> items, @Nullable String next) {}

  /** An item: {@code same} as Levain wrote it, or {@code keep} because somebody edited it. */
  public record Item(String kind, String name, String verdict, String source) {

    static Item of(Change change) {
      return new Item(change.kind(), change.name(), change.verdict().name(), change.source());
    }
  }
}
