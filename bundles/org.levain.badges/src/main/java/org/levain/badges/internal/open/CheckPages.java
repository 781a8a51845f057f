package org.levain.badges.internal.open;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.web.Caller;
import org.levain.web.View;

/**
 * Where anyone who was shown a badge sees whether it is true today: valid, ended or withdrawn, in
 * plain words. Nothing is asked of the reader and nothing is written down. Reasons are nobody's
 * business here.
 */
@Path("v/{id}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public final class CheckPages {

  private static final String PRIVATE_MINUTE = "private, max-age=60";
  private static final String THEME = "levain_theme";

  private final ShownBadges shown;
  private final Kinds kinds;
  private final Portrait portrait = new Portrait();
  private final Clock clock;

  /** Pages of these. */
  public CheckPages(ShownBadges shown, Kinds kinds, Clock clock) {
    this.shown = shown;
    this.kinds = kinds;
    this.clock = clock;
  }

  /** Says whether it is true. */
  @GET
  public Response check(
      @Context SecurityContext security,
      @Context Request request,
      @Context HttpHeaders headers,
      @PathParam("id") String id) {
    Locale locale = Caller.of(security).locale();
    Optional<Award> award = shown.open(id);
    Optional<Kind> kind = award.flatMap(a -> kinds.find(a.kind()));
    if (kind.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND)
          .entity(View.of("check-nothing.ftlh").forStrangers())
          .build();
    }
    Map<String, Object> model = model(award.orElseThrow(), kind.get(), locale);
    EntityTag tag = tag(model, headers, locale);
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    ResponseBuilder answer =
        unchanged == null ? Response.ok(new View("check.ftlh", model).forStrangers()) : unchanged;
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, PRIVATE_MINUTE)
        .header(HttpHeaders.VARY, "Accept-Language, Cookie")
        .build();
  }

  private Map<String, Object> model(Award award, Kind kind, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> model = new HashMap<>();
    model.put("id", award.publicId());
    model.put("holder", award.consent().map(Award.Consent::name).orElse(""));
    model.put("badge", kind.name(locale));
    model.put("about", kind.about(locale));
    model.put("state", award.standing(today).slug());
    model.put("today", today);
    model.put("begins", award.term().begins());
    award.term().ends().ifPresent(end -> model.put("ends", end));
    award.lastDay(today).ifPresent(day -> model.put("lastDay", day));
    model.put("alt", portrait.alt(award, kind, today, locale));
    return model;
  }

  private static EntityTag tag(Map<String, Object> model, HttpHeaders headers, Locale locale) {
    Cookie theme = headers.getCookies().get(THEME);
    List<Object> seen =
        List.of(new TreeMap<>(model), locale.getLanguage(), theme == null ? "" : theme.getValue());
    return new EntityTag(Pictures.hash(seen.toString()));
  }
}
