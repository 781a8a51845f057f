package org.levain.charters.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.held.ChangeText;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.charters.internal.held.TryText;
import org.levain.charters.internal.request.AskForText;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** What was not saved, for programs of its author. */
@Path("api/held")
@Requires("charters:read")
@Produces(MediaType.APPLICATION_JSON)
public final class HeldApi {

  private final HeldTexts texts;
  private final TryText attempt;
  private final ChangeText change;
  private final AskForText ask;
  private final Members members;
  private final CharterProblems problems;

  /** Answers from these. */
  public HeldApi(
      HeldTexts texts,
      TryText attempt,
      ChangeText change,
      AskForText ask,
      Members members,
      CharterProblems problems) {
    this.texts = texts;
    this.attempt = attempt;
    this.change = change;
    this.ask = ask;
    this.members = members;
    this.problems = problems;
  }

  /**
   * Something to be done with a text.
   *
   * @param note what is said to whoever is asked; may be left out
   */
  public record NewNote(@Nullable String note) {}

  /** Another version of a text. */
  public record NewText(@Nullable String text) {}

  /** What is kept for the caller, newest first, without the texts; at most 200. */
  @GET
  public List<HeldJson> list(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    return caller.member().map(m -> texts.of(m.uid())).orElse(List.of()).stream()
        .map(text -> HeldJson.head(text, members, caller.locale()))
        .toList();
  }

  /**
   * A text that somebody wants to save.
   *
   * @param page the name of the page
   * @param text all of it
   * @param place the community that is meant, by its identifier, or {@code platform}; left out: as
   *     the page says
   */
  public record NewTry(@Nullable String page, @Nullable String text, @Nullable String place) {}

  /**
   * Asks whether a text may be saved, and keeps one that may not; saves nothing.
   *
   * @return 201 with the text where it is kept; 204 where it may be saved
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response attempt(@Context SecurityContext security, NewTry given) {
    Caller caller = Caller.of(security);
    TryText.Outcome outcome =
        attempt.attempt(
            given.page() == null ? "" : given.page(),
            given.text() == null ? "" : given.text(),
            Optional.ofNullable(given.place()),
            author(caller),
            caller.locale());
    if (outcome instanceof TryText.Permitted) {
      return Response.noContent().build();
    }
    if (outcome instanceof TryText.Kept kept) {
      return Response.status(Response.Status.CREATED)
          .header(HttpHeaders.LOCATION, "held/" + kept.text().id())
          .entity(json(kept.text(), caller))
          .build();
    }
    if (outcome instanceof TryText.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    throw new Refusal(problems.of(409, "not-kept", caller.locale()));
  }

  /** One, with what was written. */
  @GET
  @Path("{held}")
  public HeldJson one(@Context SecurityContext security, @PathParam("held") String id) {
    Caller caller = Caller.of(security);
    Member author = author(caller);
    return texts
        .find(id)
        .filter(text -> text.isOf(author.uid()))
        .map(text -> json(text, caller))
        .orElseThrow(() -> none(caller));
  }

  /** Keeps another version of it. */
  @POST
  @Path("{held}/text")
  @Consumes(MediaType.APPLICATION_JSON)
  public HeldJson keep(
      @Context SecurityContext security, @PathParam("held") String id, NewText given) {
    Caller caller = Caller.of(security);
    String text = given.text() == null ? "" : given.text();
    return changed(change.keep(id, text, author(caller)), caller);
  }

  /** Discards it; that can be taken back for a week. */
  @POST
  @Path("{held}/discard")
  public HeldJson discard(@Context SecurityContext security, @PathParam("held") String id) {
    Caller caller = Caller.of(security);
    return changed(change.discard(id, author(caller)), caller);
  }

  /** Takes back that it was discarded. */
  @POST
  @Path("{held}/undo")
  public HeldJson undo(@Context SecurityContext security, @PathParam("held") String id) {
    Caller caller = Caller.of(security);
    return changed(change.undo(id, author(caller)), caller);
  }

  /** Asks whoever decides. */
  @POST
  @Path("{held}/ask")
  @Consumes(MediaType.APPLICATION_JSON)
  public HeldJson ask(
      @Context SecurityContext security, @PathParam("held") String id, NewNote given) {
    Caller caller = Caller.of(security);
    String note = given.note() == null ? "" : given.note();
    return asked(ask.ask(id, note, author(caller)), caller);
  }

  /** Takes back that somebody was asked. */
  @POST
  @Path("{held}/take-back")
  public HeldJson takeBack(@Context SecurityContext security, @PathParam("held") String id) {
    Caller caller = Caller.of(security);
    return asked(ask.takeBack(id, author(caller)), caller);
  }

  private HeldJson changed(ChangeText.Outcome outcome, Caller caller) {
    if (outcome instanceof ChangeText.Changed changed) {
      return json(changed.text(), caller);
    }
    if (outcome instanceof ChangeText.TooLong tooLong) {
      Fault fault = Fault.of("text", "long", HeldText.MOST_TEXT, tooLong.length());
      throw new Refusal(problems.of(List.of(fault), caller.locale()));
    }
    throw outcome instanceof ChangeText.NoText ? none(caller) : otherwise(caller);
  }

  private HeldJson asked(AskForText.Outcome outcome, Caller caller) {
    if (outcome instanceof AskForText.Done done) {
      return json(done.text(), caller);
    }
    if (outcome instanceof AskForText.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    throw outcome instanceof AskForText.NoText ? none(caller) : otherwise(caller);
  }

  private HeldJson json(HeldText text, Caller caller) {
    return HeldJson.whole(text, members, caller.locale());
  }

  private Member author(Caller caller) {
    return caller.member().orElseThrow(() -> none(caller));
  }

  private Refusal otherwise(Caller caller) {
    return new Refusal(problems.of(409, "otherwise", caller.locale()));
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-held", caller.locale()));
  }
}
