package org.levain.administration.internal.settings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levain.administration.internal.Platform;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.View;

/** What an administrator sets: the public address, the organisation's name, the mail server. */
@Path("settings")
@Requires("admin:write")
@Produces(MediaType.TEXT_HTML)
public final class SettingsPage {

  private final Settings settings;
  private final TestMail testMail;

  /** The settings of this platform. */
  public SettingsPage(Platform platform, Messages messages) {
    this.settings = new Settings(platform, messages);
    this.testMail = new TestMail(platform, messages);
  }

  /**
   * Shows the page.
   *
   * @param done what was just done: {@code site}, {@code mail}, {@code test}, or empty
   */
  @GET
  public View show(
      @Context SecurityContext security, @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    return view(caller, settings.site(caller), settings.mail(caller), Map.of("done", done));
  }

  /** Keeps the public address and the organisation's name. */
  @POST
  @Path("site")
  public Response saveSite(
      @Context SecurityContext security,
      @FormParam("publicUrl") @DefaultValue("") String publicUrl,
      @FormParam("organisation") @DefaultValue("") String organisation) {
    Caller caller = Caller.of(security);
    SiteForm form = new SiteForm(publicUrl, organisation);
    return settings
        .save(caller, form)
        .map(p -> refused(view(caller, form, settings.mail(caller), Map.of("siteProblem", p)), p))
        .orElseGet(() -> Redirect.to("../settings?done=site"));
  }

  /** Keeps the mail server. */
  @POST
  @Path("mail")
  public Response saveMail(
      @Context SecurityContext security,
      @FormParam("host") @DefaultValue("") String host,
      @FormParam("port") @DefaultValue("") String port,
      @FormParam("user") @DefaultValue("") String user,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("from") @DefaultValue("") String from,
      @FormParam("startTls") @DefaultValue("false") boolean startTls) {
    Caller caller = Caller.of(security);
    boolean isSet = settings.mail(caller).passwordSet();
    MailForm form = new MailForm(host, port, user, password, from, startTls, isSet);
    return settings
        .save(caller, form)
        .map(p -> refused(mailAgain(caller, form, Map.of("mailProblem", p)), p))
        .orElseGet(() -> Redirect.to("../settings?done=mail"));
  }

  /**
   * Makes a token for the metrics and shows it this once, or takes the one that is there away.
   *
   * @param act {@code make} or {@code remove}
   */
  @POST
  @Path("metrics")
  public Response saveMetricsToken(
      @Context SecurityContext security, @FormParam("act") @DefaultValue("make") String act) {
    Caller caller = Caller.of(security);
    String token = act.equals("remove") ? "" : MetricsToken.make();
    Optional<Problem> problem = settings.saveMetricsToken(caller, token);
    Map<String, ?> shown =
        problem.isPresent()
            ? Map.of("metricsProblem", problem.get())
            : Map.of("metricsToken", token, "metricsDone", token.isEmpty() ? "removed" : "made");
    View page = view(caller, settings.site(caller), settings.mail(caller), shown);
    return Response.status(problem.map(Problem::status).orElse(200))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(page)
        .build();
  }

  /** Sends the person who asks a mail. */
  @POST
  @Path("mail/test")
  public Response sendTest(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    Optional<String> trouble = testMail.send(caller);
    if (trouble.isEmpty()) {
      return Redirect.to("../../settings?done=test");
    }
    View again = mailAgain(caller, settings.mail(caller), Map.of("testTrouble", trouble.get()));
    return Response.status(Response.Status.CONFLICT).entity(again).build();
  }

  private View mailAgain(Caller caller, MailForm form, Map<String, ?> more) {
    return view(caller, settings.site(caller), form.withoutPassword(), more);
  }

  private View view(Caller caller, SiteForm site, MailForm mail, Map<String, ?> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("site", site);
    model.put("mail", mail);
    model.put("metricsSet", settings.hasMetricsToken(caller));
    model.put("myAddress", caller.member().flatMap(Member::mail).orElse(""));
    return new View("settings.ftlh", model);
  }

  private static Response refused(View page, Problem problem) {
    return Response.status(problem.status()).entity(page).build();
  }
}
