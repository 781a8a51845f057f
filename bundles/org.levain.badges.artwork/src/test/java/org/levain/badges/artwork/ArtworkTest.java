package org.levain.badges.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ArtworkTest {

  /** Two areas of which so many pixels differ are not taken for one another. */
  private static final double PLAIN = .04;

  @ParameterizedTest
  @EnumSource(Role.class)
  void isMadeOfPathsAlone(Role role) throws Exception {
    for (Standing standing : Standing.values()) {
      Document svg = parse(Artwork.svg(badge(role, standing)));
      NodeList all = svg.getElementsByTagName("*");
      Set<String> names = new HashSet<>();
      Set<String> attributes = new HashSet<>();
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        names.add(element.getTagName());
        IntStream.range(0, element.getAttributes().getLength())
            .forEach(a -> attributes.add(element.getAttributes().item(a).getNodeName()));
      }
      assertThat(names).isSubsetOf("svg", "title", "g", "path");
      assertThat(attributes).doesNotContain("style", "filter", "id", "href", "class");
    }
  }

  @Test
  void saysInWordsWhatItShows() throws Exception {
    Document svg = parse(Artwork.svg(badge(Role.COACH, Standing.ENDED)));

    assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo("A badge, 2025");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("A badge, 2025");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void drawsTheSameBytesEachTime(Role role) {
    Badge badge = badge(role, Standing.VALID);

    assertThat(Artwork.svg(badge)).isEqualTo(Artwork.svg(badge));
    assertThat(Artwork.png(badge, 64, 2)).isEqualTo(Artwork.png(badge, 64, 2));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void tellsItsStateWithoutColour(Role role) throws Exception {
    for (int size : new int[] {20, 96}) {
      boolean[] valid = dark(role, Standing.VALID, size);
      boolean[] ended = dark(role, Standing.ENDED, size);
      boolean[] revoked = dark(role, Standing.REVOKED, size);
      assertThat(difference(valid, ended)).isGreaterThan(PLAIN);
      assertThat(difference(valid, revoked)).isGreaterThan(PLAIN);
      assertThat(difference(ended, revoked)).isGreaterThan(PLAIN);
    }
  }

  @Test
  void rolesAreToldApartWithoutColour() throws Exception {
    for (Role one : Role.values()) {
      for (Role other : Role.values()) {
        if (one != other) {
          assertThat(difference(dark(one, Standing.VALID, 24), dark(other, Standing.VALID, 24)))
              .as(one + " and " + other)
              .isGreaterThan(PLAIN);
        }
      }
    }
  }

  @Test
  void everySizeIsReadByOthersAsWhatItIs() throws Exception {
    for (int size : Artwork.SIZES) {
      for (int scale : Artwork.SCALES) {
        BufferedImage image = image(Artwork.png(badge(Role.SPONSOR, Standing.VALID), size, scale));
        assertThat(image.getWidth()).isEqualTo(size * scale);
        assertThat(image.getHeight()).isEqualTo(size * scale);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
      }
    }
  }

  @Test
  void paintsTheColourOfTheRole() throws Exception {
    BufferedImage image = image(Artwork.png(badge(Role.AMBASSADOR, Standing.VALID), 128, 1));

    assertThat(image.getRGB(64, 24)).isEqualTo(0xFF000000 | 0x0D5563);
    assertThat(image.getRGB(20, 90)).isEqualTo(0xFF000000 | 0xE4B43C);
  }

  @Test
  void aRevokedBadgeKeepsNoYear() {
    Badge revoked = new Badge(Role.COACH.design(), Standing.REVOKED, "2025", "t");

    assertThat(Artwork.svg(revoked))
        .isEqualTo(Artwork.svg(new Badge(Role.COACH.design(), Standing.REVOKED, "", "t")));
    assertThat(text(Artwork.svg(revoked))).doesNotContain("#E4B43C");
  }

  @Test
  void aLongSpanOfYearsIsShrunkUntilItFits() {
    for (Plaque plaque : Plaque.values()) {
      Writing.Row row = Writing.onBand("2023–2025–27");
      Spot spot = Writing.spotOnBand(row, plaque);

      assertThat(row.width() * spot.scale()).isLessThanOrEqualTo(Drawing.room(plaque) + 1e-9);
      assertThat(spot.x()).isGreaterThan(plaque.left());
    }
  }

  @Test
  void hostileWordsAreEscapedAndCut() throws Exception {
    String hostile = "\"><script>alert(1)</script>\u202E\u0000\uD800" + "x".repeat(1_000_000);
    byte[] svg = Artwork.svg(new Badge(Role.LEARNER.design(), Standing.VALID, hostile, hostile));

    assertThat(svg.length).isLessThan(9_000);
    assertThat(text(svg)).doesNotContain("<script").doesNotContain("\u202E");
    assertThat(parse(svg).getDocumentElement().getAttribute("aria-label"))
        .startsWith("\"><script>alert(1)</script>x")
        .hasSize(Label.MOST + 1)
        .endsWith("…");
  }

  @Test
  void picturesOfPeopleStayWholeInTheTitle() throws Exception {
    String title = "Zoé 👩‍🚒, année 2025";

    assertThat(
            parse(Artwork.svg(new Badge(Role.COACH.design(), Standing.VALID, "", title)))
                .getDocumentElement()
                .getAttribute("aria-label"))
        .isEqualTo(title);
  }

  @Test
  void refusesASizeThatNobodyNeeds() {
    Badge badge = badge(Role.COACH, Standing.VALID);

    assertThatThrownBy(() -> Artwork.png(badge, 100_000, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Artwork.png(badge, 64, 40))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Badge badge(Role role, Standing standing) {
    return new Badge(role.design(), standing, "2025", "A badge, 2025");
  }

  /** Which pixels are dark, on white: all that is left without colour. */
  private static boolean[] dark(Role role, Standing standing, int size) throws IOException {
    BufferedImage image = image(Artwork.png(badge(role, standing), size, 1));
    boolean[] dark = new boolean[size * size];
    for (int i = 0; i < dark.length; i++) {
      int argb = image.getRGB(i % size, i / size);
      int green = (argb >> 8) & 0xFF;
      int alpha = argb >>> 24;
      dark[i] = alpha > 127 && green < 150;
    }
    return dark;
  }

  private static double difference(boolean[] one, boolean[] other) {
    return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count()
        / (double) one.length;
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Document parse(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static String text(byte[] svg) {
    return new String(svg, StandardCharsets.UTF_8);
  }
}
