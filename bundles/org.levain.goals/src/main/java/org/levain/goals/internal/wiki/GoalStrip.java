package org.levain.goals.internal.wiki;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.action.CommunityIndex;
import org.levain.goals.internal.domain.Community;
import org.levain.host.Member;
import org.levain.host.spi.PageFragments;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Above a community's pages in the server: why this community exists, and what one gains. */
@Component(name = "org.levain.goals.strip", service = PageFragments.class)
public final class GoalStrip implements PageFragments {

  private static final String MARKUP =
      """
      <section class="lv-embed lv-flow lv-tight" aria-label="%1$s">\
      <p class="lv-small lv-soft">%1$s</p>\
      <p class="lv-goal" lang="%2$s">%3$s</p>%8$s%7$s\
      <div class="lv-row lv-small"><span>%4$s</span><a href="goals/communities/%5$s">%6$s</a></div>\
      </section>""";

  /** The most characters that are shown without a click: about two lines. */
  private static final int SHORT = 160;

  private static final String SHORT_BENEFIT =
      "<p class=\"lv-small\">%1$s <span lang=\"%2$s\">%3$s</span></p>";

  private static final String LONG_BENEFIT =
      "<details class=\"lv-small\"><summary>%1$s</summary><p lang=\"%2$s\">%3$s</p></details>";

  private final CommunityIndex index;
  private final Messages messages;

  /** Answers from this index. */
  @Activate
  public GoalStrip(@Reference CommunityIndex index) {
    this.index = index;
    this.messages = Messages.of(GoalStrip.class);
  }

  @Override
  public List<Fragment> fragmentsFor(String page, @Nullable Member reader, Locale locale) {
    Optional<CommunityIndex.Entry> entry = index.ofPage(page);
    return entry.map(e -> List.of(strip(e, locale))).orElse(List.of());
  }

  private Fragment strip(CommunityIndex.Entry entry, Locale locale) {
    Community community = entry.community();
    String html =
        MARKUP.formatted(
            escape(messages.text(locale, "strip.title")),
            community.language().code(),
            escape(community.purpose().goal()),
            escape(messages.text(locale, "strip.animator", entry.animator())),
            escape(community.id()),
            escape(messages.text(locale, "strip.more")),
            archived(community, locale),
            benefit(community, locale));
    return new Fragment("levain-goal", html, community.purpose().goal());
  }

  /** A long one is folded: the strip stands above what people came to read. */
  private String benefit(Community community, Locale locale) {
    String benefit = community.purpose().benefit();
    if (benefit.isEmpty()) {
      return "";
    }
    String title = escape(messages.text(locale, "strip.benefit"));
    String language = community.language().code();
    return benefit.length() <= SHORT
        ? SHORT_BENEFIT.formatted(title, language, escape(benefit))
        : LONG_BENEFIT.formatted(title, language, escape(benefit));
  }

  private String archived(Community community, Locale locale) {
    return community.active()
        ? ""
        : "<p class=\"lv-strong\">" + escape(messages.text(locale, "strip.archived")) + "</p>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
