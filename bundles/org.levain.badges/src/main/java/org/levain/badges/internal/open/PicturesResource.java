package org.levain.badges.internal.open;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.levain.badges.artwork.Badge;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.open.Pictures.Picture;

/**
 * A badge's picture, for anyone who has its address: mails, other sites, the verification page. No
 * session, no cookie, no query, nothing written down about who looks. Every address that shows
 * nothing, for whatever reason, has the same answer.
 */
@Path("i/{id}/{file}")
@PermitAll
public final class PicturesResource {

  /**
   * How long a copy may be shown: an end or a withdrawal is seen within a minute. The bridge may
   * give an answer again for two seconds.
   */
  static final String A_MINUTE = "public, max-age=58";

  private static final int TOO_MANY = 429;

  private final ShownBadges shown;
  private final Kinds kinds;
  private final Pictures pictures;
  private final Portrait portrait = new Portrait();
  private final Turnstile turnstile = new Turnstile(40, 400, System::nanoTime);
  private final Clock clock;

  /** Shows these. */
  public PicturesResource(ShownBadges shown, Kinds kinds, Pictures pictures, Clock clock) {
    this.shown = shown;
    this.kinds = kinds;
    this.pictures = pictures;
    this.clock = clock;
  }

  /**
   * The picture.
   *
   * @param file {@code badge.svg}, {@code small.svg}, or a size: {@code 64.png}, {@code 64@2x.png}
   */
  @GET
  public Response picture(
      @Context Request request, @PathParam("id") String id, @PathParam("file") String file) {
    Optional<Format> format = Format.of(file);
    Optional<Badge> badge = format.flatMap(f -> shown.open(id)).flatMap(this::badge);
    if (badge.isEmpty()) {
      return nothing();
    }
    Optional<Picture> known = pictures.find(badge.get(), format.orElseThrow());
    if (known.isEmpty() && !turnstile.pass()) {
      return busy();
    }
    return answer(request, known.orElseGet(() -> pictures.of(badge.get(), format.get())));
  }

  /** The same for an address that nobody has, one that shows no more, and a size there is not. */
  private static Response nothing() {
    return Response.status(Response.Status.NOT_FOUND)
        .type(MediaType.TEXT_PLAIN)
        .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
        .entity("There is no such picture.\n")
        .build();
  }

  /** Who draws too much waits: 429. */
  public static Response busy() {
    return Response.status(TOO_MANY)
        .type(MediaType.TEXT_PLAIN)
        .header(HttpHeaders.RETRY_AFTER, "2")
        .entity("Too many new pictures at once. Try again in a moment.\n")
        .build();
  }

  private Optional<Badge> badge(Award award) {
    LocalDate today = LocalDate.now(clock);
    Optional<Kind> kind = kinds.find(award.kind());
    return kind.map(k -> portrait.of(award, k, today, Locale.ENGLISH));
  }

  private static Response answer(Request request, Picture picture) {
    EntityTag tag = new EntityTag(picture.hash());
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    ResponseBuilder answer =
        unchanged == null ? Response.ok(picture.content(), picture.type()) : unchanged;
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .build();
  }
}
