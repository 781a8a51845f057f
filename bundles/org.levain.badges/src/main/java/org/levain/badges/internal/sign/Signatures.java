package org.levain.badges.internal.sign;

import java.net.URI;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.levain.badges.artwork.Label;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.open.Format;
import org.levain.badges.internal.open.Pictures;
import org.levain.badges.internal.open.Portrait;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;

/** Composes signatures; links come from the configured public address alone. */
public final class Signatures {

  private static final int MOST_NAME = 100;
  private static final int MOST_FUNCTION = 150;

  private final PublicUrl publicUrl;
  private final Pictures pictures;
  private final Portrait portrait = new Portrait();
  private final Messages messages = Messages.of(Signatures.class);

  /** Signatures with these pictures. */
  public Signatures(PublicUrl publicUrl, Pictures pictures) {
    this.publicUrl = publicUrl;
    this.pictures = pictures;
  }

  /**
   * How somebody wants it.
   *
   * @param function what they do
   * @param size of the picture: 64, 32 or 20, anything else is 64
   * @param embedded whether the picture travels inside
   */
  public record Wish(String function, int size, boolean embedded) {

    /** What is proposed first. */
    public static final Wish FIRST = new Wish("", 64, false);

    public Wish {
      size = size == 32 || size == 20 ? size : 64;
      function = Label.clean(function, MOST_FUNCTION);
    }
  }

  /** Where the configured address reaches. */
  public Reach reach() {
    return Reach.of(publicUrl.base());
  }

  /** The address of the page where the badge can be checked. */
  public Optional<String> check(Award award) {
    return publicUrl.of("levain/badges/v/" + award.publicId()).map(URI::toString);
  }

  /** The signature. */
  public Signature compose(
      Award award, Kind kind, String name, Wish wish, LocalDate today, Locale locale) {
    boolean open = award.openToStrangers();
    return new Signature(
        Label.clean(name, MOST_NAME),
        wish.function(),
        messages.text(locale, "sign.words", kind.name(locale), award.band(today)),
        open ? check(award) : Optional.empty(),
        wish.embedded()
            ? Optional.of(embedded(award, kind, wish, today, locale))
            : linked(award, wish),
        wish.size());
  }

  private Optional<String> linked(Award award, Wish wish) {
    String file = wish.size() + "@2x.png";
    return award.openToStrangers()
        ? publicUrl.of("levain/badges/i/" + award.publicId() + "/" + file).map(URI::toString)
        : Optional.empty();
  }

  private String embedded(Award award, Kind kind, Wish wish, LocalDate today, Locale locale) {
    byte[] png =
        pictures.of(portrait.of(award, kind, today, locale), new Format(wish.size(), 1)).content();
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
