package org.levain.badges.internal.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;
import static org.levain.badges.internal.fake.FakeMembers.HOSTILE;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.badges.internal.World;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.open.Pictures;
import org.levain.badges.internal.sign.Signatures.Wish;
import org.levain.host.Member;

class SignatureTest {

  private static final String DAY = "2026-03-02";

  private final World world = new World();
  private final Signatures signatures = new Signatures(world.publicUrl, new Pictures(10));

  private Signature signature(Member member, Wish wish) {
    Award award = world.accepted("coach", member, DAY);
    return signatures.compose(
        award,
        world.kinds.find("coach").orElseThrow(),
        member.fullName(),
        wish,
        LocalDate.parse(DAY),
        Locale.ENGLISH);
  }

  @Test
  void isATableWithALinkedPictureThatHasASizeAndWords() {
    Signature signature = signature(AISSA, new Wish("Bid engineer", 64, false));
    Document html = Jsoup.parseBodyFragment(signature.html());
    Element image = html.selectFirst("td > a > img");

    assertThat(image.attr("src"))
        .startsWith("https://wiki.pontarel.example/wiki/levain/badges/i/")
        .endsWith("/64@2x.png");
    assertThat(image.attr("width") + image.attr("height")).isEqualTo("6464");
    assertThat(image.attr("alt")).isEqualTo("Coach 2026");
    assertThat(html.select("table[role=presentation] table[role=presentation]")).hasSize(1);
    assertThat(html.select("style, script, [class], [id]")).isEmpty();
    assertThat(html.select("a[href*=/levain/badges/v/]")).hasSize(2);
    assertThat(signature.html()).hasSizeLessThan(Signature.MOST);
    assertThat(signature.text())
        .startsWith("-- \nAïssa D.\nBid engineer\nCoach 2026: https://wiki.pontarel.example/");
  }

  @Test
  void carriesItsPictureInsideIfWanted() {
    Signature signature = signature(AISSA, new Wish("", 64, true));

    assertThat(signature.html())
        .contains("src=\"data:image/png;base64,")
        .hasSizeLessThan(Signature.MOST);
  }

  @Test
  void hostileWordsStayWords() {
    Signature signature =
        signature(HOSTILE, new Wish("<img src=x onerror=y>".repeat(60), 7, false));
    Document html = Jsoup.parseBodyFragment(signature.html());

    assertThat(html.select("script, [onerror]")).isEmpty();
    assertThat(html.select("img")).hasSize(1);
    assertThat(html.text()).contains("<script>alert(1)</script>").doesNotContain("\u202E");
    assertThat(signature.html()).hasSizeLessThan(Signature.MOST);
  }

  @Test
  void hasNoLinkWhereNobodySaidWhichAddress() {
    world.base = Optional.empty();
    Signature signature = signature(AISSA, Wish.FIRST);

    assertThat(signature.html()).doesNotContain("href", "<img");
    assertThat(signature.text()).endsWith("Coach 2026\n");
  }

  @ParameterizedTest
  @CsvSource({
    "https://wiki.example.org/wiki, OUTSIDE",
    "https://172.32.0.1, OUTSIDE",
    "http://localhost:8080/wiki, INSIDE",
    "http://127.0.0.1, INSIDE",
    "http://192.168.1.4, INSIDE",
    "http://172.16.9.9, INSIDE",
    "http://[::1]/, INSIDE",
    "http://[fd12::1]/, INSIDE",
    "http://wiki/, INSIDE",
    "https://wiki.intranet, INSIDE",
    "https://wiki.Local, INSIDE",
  })
  void knowsWhichAddressesStayInside(String base, Reach reach) {
    assertThat(Reach.of(Optional.of(URI.create(base)))).isEqualTo(reach);
    assertThat(Reach.of(Optional.empty())).isEqualTo(Reach.NONE);
  }
}
