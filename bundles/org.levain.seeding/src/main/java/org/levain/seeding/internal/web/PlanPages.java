package org.levain.seeding.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levain.security.Requires;
import org.levain.seeding.internal.action.ApplySeedPlan;
import org.levain.seeding.internal.action.ComparePlan;
import org.levain.seeding.internal.action.Plans;
import org.levain.seeding.internal.action.SentPlan;
import org.levain.seeding.internal.action.Server;
import org.levain.seeding.internal.rest.Asking;
import org.levain.seeding.internal.rest.Problems;
import org.levain.web.Messages;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** A plan that somebody sent: its faults, or its dry run. */
@Path("plans")
@Requires("seeding:read")
@Produces(MediaType.TEXT_HTML)
public final class PlanPages {

  private final Plans plans;
  private final ComparePlan compare;
  private final ApplySeedPlan apply;
  private final Server server;
  private final Problems problems;
  private final Messages messages;
  private final StartView start;

  /** On these parts of the module. */
  public PlanPages(
      Plans plans,
      ComparePlan compare,
      ApplySeedPlan apply,
      Server server,
      Problems problems,
      Messages messages,
      StartView start) {
    this.plans = plans;
    this.compare = compare;
    this.apply = apply;
    this.server = server;
    this.problems = problems;
    this.messages = messages;
    this.start = start;
  }

  /** Keeps what was sent, good or bad, and shows what it is. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires("seeding:apply")
  public Response keep(@Context SecurityContext security, List<EntityPart> parts) {
    Asking asking = Asking.of(security);
    Optional<Upload> upload = Upload.of(parts);
    if (upload.isEmpty()) {
      Locale locale = asking.locale();
      View again = start.of("", locale, Optional.of(problems.nothingSent(locale)));
      return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }
    SentPlan plan = plans.keep(upload.get().name(), upload.get().content(), asking.by());
    return Redirect.to("plans/" + plan.id());
  }

  /**
   * The dry run, or the faults.
   *
   * @param show which items: see {@link Filter}
   * @param community name of a community; empty: all
   * @param after number of the last item of the page before
   */
  @GET
  @Path("{id}")
  public Response show(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("show") @DefaultValue("differs") String show,
      @QueryParam("community") @DefaultValue("") String community,
      @QueryParam("after") @DefaultValue("0") long after) {
    Locale locale = Asking.of(security).locale();
    SentPlan plan = find(id, locale);
    ComparePlan.Outcome outcome = compare.compare(plan.name(), plan.content());
    if (outcome instanceof ComparePlan.Unreadable unreadable) {
      return faults(Faults.of(plan, unreadable.errors(), locale));
    }
    Filter filter = new Filter(show, community, after);
    DryRun view =
        new DryRuns(
                plan,
                ((ComparePlan.Compared) outcome).comparison(),
                filter,
                server,
                new Words(messages, locale))
            .view();
    return Response.ok(View.of("dry-run.ftlh", "dry", view)).build();
  }

  private static Response faults(Faults faults) {
    return Response.ok(View.of("faults.ftlh", "plan", faults)).build();
  }

  /** The whole difference as a text to keep. */
  @GET
  @Path("{id}/diff.txt")
  @Produces("text/plain;charset=UTF-8")
  public Response diff(@Context SecurityContext security, @PathParam("id") String id) {
    Locale locale = Asking.of(security).locale();
    SentPlan plan = find(id, locale);
    ComparePlan.Outcome outcome = compare.compare(plan.name(), plan.content());
    if (outcome instanceof ComparePlan.Compared compared) {
      return Response.ok(DiffText.of(compared.comparison(), new Words(messages, locale)))
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"diff.txt\"")
          .build();
    }
    return Redirect.to("../" + id);
  }

  /** Starts to write, with what was chosen where something is there already. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{id}/apply")
  @Requires("seeding:apply")
  public Response apply(
      @Context SecurityContext security,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Asking asking = Asking.of(security);
    ApplySeedPlan.Outcome outcome =
        apply.apply(find(id, asking.locale()), Settling.choices(form), asking.by());
    if (outcome instanceof ApplySeedPlan.Started started) {
      return Redirect.to("../../runs/" + started.run());
    } else if (outcome instanceof ApplySeedPlan.GoesOn goesOn) {
      return Redirect.to("../../runs/" + goesOn.run());
    }
    return Redirect.to("../" + id);
  }

  private SentPlan find(String id, Locale locale) {
    return plans.find(id).orElseThrow(() -> new Refusal(problems.noPlan(locale)));
  }
}
