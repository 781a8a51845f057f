package org.levain.badges.internal.open;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.levain.badges.artwork.Artwork;
import org.levain.badges.artwork.Badge;

/** Pictures, drawn once and kept: those that were asked for last. Thread-safe. */
public final class Pictures {

  private final int most;
  private final Map<Key, Picture> kept =
      new LinkedHashMap<>(64, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Picture> eldest) {
          return size() > most;
        }
      };

  /** Keeps so many. */
  public Pictures(int most) {
    this.most = most;
  }

  private record Key(Badge badge, Format format) {}

  /**
   * A picture.
   *
   * @param content its bytes
   * @param type its media type
   * @param hash the first 16 hexadecimal digits of the content's SHA-256
   */
  public record Picture(byte[] content, String type, String hash) {}

  /** The picture, if it was drawn before. */
  public synchronized Optional<Picture> find(Badge badge, Format format) {
    return Optional.ofNullable(kept.get(new Key(badge, format)));
  }

  /** The picture; drawn if it was not. */
  public Picture of(Badge badge, Format format) {
    Optional<Picture> known = find(badge, format);
    if (known.isPresent()) {
      return known.get();
    }
    Picture drawn = draw(badge, format);
    synchronized (this) {
      kept.put(new Key(badge, format), drawn);
    }
    return drawn;
  }

  private static Picture draw(Badge badge, Format format) {
    byte[] content =
        switch (format.size()) {
          case Format.SVG -> Artwork.svg(badge);
          case Format.SMALL_SVG -> Artwork.smallSvg(badge);
          default -> Artwork.png(badge, format.size(), format.scale());
        };
    return new Picture(content, format.type(), hash(content));
  }

  /** The first 16 digits of the SHA-256 of these words. */
  static String hash(String words) {
    return hash(words.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
