package org.levain.badges.internal.wiki;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levain.badges.artwork.Artwork;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.open.Portrait;
import org.levain.badges.internal.open.ShownBadges;
import org.levain.host.spi.AuthorMarks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Beside an author's name in the server: the badges that hold and that the member agreed to show on
 * its pages. From memory, so that an end or a withdrawal is seen with the next page. A badge leads
 * to its page for strangers, if its holder has opened that.
 */
@Component(name = "org.levain.badges.authors", service = AuthorMarks.class)
public final class AuthorBadges implements AuthorMarks {

  /** The name of the picture is said once, by its label: a title would be text of the page. */
  private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");

  private final ShownBadges shown;
  private final Kinds kinds;
  private final Portrait portrait = new Portrait();
  private final Clock clock;

  /** Marks of these badges. */
  @Activate
  public AuthorBadges(@Reference ShownBadges shown, @Reference Kinds kinds) {
    this(shown, kinds, Clock.systemDefaultZone());
  }

  AuthorBadges(ShownBadges shown, Kinds kinds, Clock clock) {
    this.shown = shown;
    this.kinds = kinds;
    this.clock = clock;
  }

  @Override
  public List<Mark> marksFor(String memberUid, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    return shown.holding(memberUid, today).stream()
        .flatMap(award -> mark(award, today, locale).stream())
        .toList();
  }

  private Optional<Mark> mark(Award award, LocalDate today, Locale locale) {
    return kinds.find(award.kind()).map(kind -> mark(award, kind, today, locale));
  }

  private Mark mark(Award award, Kind kind, LocalDate today, Locale locale) {
    byte[] picture = Artwork.smallSvg(portrait.of(award, kind, today, locale));
    String svg = TITLE.matcher(new String(picture, StandardCharsets.UTF_8)).replaceFirst("");
    return new Mark(
        svg,
        portrait.alt(award, kind, today, locale),
        award.openToStrangers() ? "badges/v/" + award.publicId() : "");
  }
}
