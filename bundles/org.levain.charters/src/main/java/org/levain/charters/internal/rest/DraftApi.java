package org.levain.charters.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.CharterActions;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.action.Checked;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.action.SaveDraft;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.web.PlacePages;
import org.levain.charters.language.Finding;
import org.levain.charters.language.FindingWords;
import org.levain.charters.language.Limits;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** The text of a charter that is being worked on. */
@Path("api/charters/{place}/draft")
@Requires(value = "charters:publish", instance = "place")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftApi {

  private final PlacePages at;
  private final CharterActions actions;
  private final CharterProblems problems;

  /** Answers from these. */
  public DraftApi(PlacePages at, CharterActions actions, CharterProblems problems) {
    this.at = at;
    this.actions = actions;
    this.problems = problems;
  }

  /**
   * A text to be saved, or only checked.
   *
   * @param source Markdown with rules
   * @param revision of the draft that it was begun with; 0 where there was none
   */
  public record NewDraft(@Nullable String source, int revision) {}

  /**
   * A draft.
   *
   * @param place where its charter would hold
   * @param revision how often it was saved; 0: nobody has yet
   * @param source the text
   * @param publishable whether nothing keeps it from being published
   * @param findings what was found in it
   */
  public record DraftJson(
      String place, int revision, String source, boolean publishable, List<FindingJson> findings) {}

  /**
   * Something that was found.
   *
   * @param line counted from 1
   * @param kind {@code syntax}, {@code contradiction} …
   * @param text a sentence in the caller’s language
   * @param bars whether it keeps the text from being published
   */
  public record FindingJson(int line, String kind, String text, boolean bars) {

    static FindingJson of(Finding finding, Locale locale) {
      return new FindingJson(
          finding.line(),
          finding.kind().word(),
          FindingWords.of(finding, locale),
          Checked.bars(finding));
    }
  }

  /** The draft, or the text that was published last, with what is found in it. */
  @GET
  public DraftJson draft(@Context SecurityContext security, @PathParam("place") String id) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    return json(actions.save().begin(id), caller);
  }

  /** Saves it. Refused if somebody else has saved since the revision that it was begun with. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public DraftJson save(
      @Context SecurityContext security, @PathParam("place") String id, NewDraft asked) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    SaveDraft.Outcome outcome =
        actions.save().save(id, text(asked), Math.max(0, asked.revision()), caller.member());
    if (outcome instanceof SaveDraft.TooLong tooLong) {
      throw tooLong(tooLong.length(), caller);
    }
    if (outcome instanceof SaveDraft.Another) {
      throw at.refusal(409, "another-draft", caller);
    }
    return json(((SaveDraft.Saved) outcome).draft(), caller);
  }

  /** Checks a text and keeps nothing. */
  @POST
  @Path("check")
  @Consumes(MediaType.APPLICATION_JSON)
  public DraftJson check(
      @Context SecurityContext security, @PathParam("place") String id, NewDraft asked) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    if (text(asked).length() > Limits.CHARTER) {
      throw tooLong(text(asked).length(), caller);
    }
    return json(Draft.none(id, text(asked)), caller);
  }

  private Refusal tooLong(int length, Caller caller) {
    Fault fault = Fault.of("source", "source.too-long", Limits.CHARTER, length);
    return new Refusal(problems.of(List.of(fault), caller.locale()));
  }

  private DraftJson json(Draft draft, Caller caller) {
    Checked checked = actions.above().check(draft.place(), draft.source());
    return new DraftJson(
        draft.place(),
        draft.revision(),
        draft.source(),
        !draft.source().isBlank() && checked.barriers().isEmpty(),
        checked.findings().stream().map(f -> FindingJson.of(f, caller.locale())).toList());
  }

  private static String text(NewDraft asked) {
    String source = asked.source();
    return source == null ? "" : source;
  }
}
