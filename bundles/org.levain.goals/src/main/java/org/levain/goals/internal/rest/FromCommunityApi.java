package org.levain.goals.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.TemplateFromCommunity;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.read.Reading;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.read.TemplateReader;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** A community as the file of a template, to be completed. */
@Path("api/communities/{id}/template")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.APPLICATION_JSON)
public final class FromCommunityApi {

  private final Communities communities;
  private final TemplateFromCommunity maker;
  private final TemplateReader reader = new TemplateReader();
  private final GoalProblems problems;

  /** Answers from these. */
  public FromCommunityApi(
      Communities communities, TemplateFromCommunity maker, GoalProblems problems) {
    this.communities = communities;
    this.maker = maker;
    this.problems = problems;
  }

  /**
   * A proposal.
   *
   * @param text the file, in YAML
   * @param missing what has to be completed before it can be used
   */
  public record Proposal(String text, List<Missing> missing) {}

  /** A place to complete: its line, from 1, its field, and what is expected there. */
  public record Missing(int line, String field, String message) {

    static Missing of(TemplateFault fault, Locale locale) {
      return new Missing(fault.line(), fault.field(), fault.message(locale));
    }
  }

  /** Proposes a template of what the community has become. Keeps nothing. */
  @GET
  public Proposal proposal(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    Community community =
        communities.find(id).orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
    String text = maker.of(community);
    Reading reading = reader.read(reader.fileNameFor(text), text);
    List<TemplateFault> faults =
        reading instanceof Reading.Refused refused ? refused.faults() : List.of();
    return new Proposal(text, faults.stream().map(f -> Missing.of(f, caller.locale())).toList());
  }
}
