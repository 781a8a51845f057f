package org.levain.badges.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levain.badges.artwork.Badge;
import org.levain.badges.artwork.Standing;
import org.levain.badges.internal.BadgeProblems;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.open.Format;
import org.levain.badges.internal.open.Pictures;
import org.levain.badges.internal.open.Pictures.Picture;
import org.levain.badges.internal.open.PicturesResource;
import org.levain.badges.internal.open.Turnstile;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/**
 * What a badge looks like in any state, for those who have signed in: nobody's in particular. Kept
 * apart from what strangers see, and drawn so often only: who asks for all years takes no time from
 * others.
 */
@Path("pictures/{kind}/{file}")
@Requires("badges:read")
public final class KindPictures {

  /** A year, or a year and what it ended in. */
  private static final Pattern BAND = Pattern.compile("(19|20)\\d\\d(–\\d\\d)?");

  private final Kinds kinds;
  private final Pictures pictures;
  private final BadgeProblems problems;
  private final Turnstile turnstile = new Turnstile(20, 200, System::nanoTime);
  private final Clock clock;

  /** Pictures of this catalogue. */
  public KindPictures(Kinds kinds, Pictures pictures, BadgeProblems problems, Clock clock) {
    this.kinds = kinds;
    this.pictures = pictures;
    this.problems = problems;
    this.clock = clock;
  }

  /**
   * The picture.
   *
   * @param file {@code badge.svg}, {@code small.svg}, or a size: {@code 64.png}, {@code 64@2x.png}
   * @param state {@code valid}, {@code ended} or {@code revoked}
   * @param band the year; anything else is this year
   */
  @GET
  public Response picture(
      @Context SecurityContext security,
      @Context Request request,
      @PathParam("kind") String id,
      @PathParam("file") String file,
      @QueryParam("state") @DefaultValue("valid") String state,
      @QueryParam("band") @DefaultValue("") String band) {
    Locale locale = Caller.of(security).locale();
    Optional<Kind> kind = kinds.find(id);
    Optional<Format> format = Format.of(file);
    if (kind.isEmpty() || format.isEmpty()) {
      throw new Refusal(problems.of(404, "no-picture", locale));
    }
    String year =
        BAND.matcher(band).matches() ? band : String.valueOf(LocalDate.now(clock).getYear());
    Badge badge =
        new Badge(
            kind.get().design(), standing(state), year, kind.get().name(locale) + ", " + year);
    Optional<Picture> known = pictures.find(badge, format.get());
    if (known.isEmpty() && !turnstile.pass()) {
      return PicturesResource.busy();
    }
    Picture picture = known.orElseGet(() -> pictures.of(badge, format.get()));
    EntityTag tag = new EntityTag(picture.hash());
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(picture.content(), picture.type()) : unchanged)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
        .build();
  }

  private static Standing standing(String slug) {
    return Arrays.stream(Standing.values())
        .filter(s -> s.slug().equals(slug))
        .findFirst()
        .orElse(Standing.VALID);
  }
}
