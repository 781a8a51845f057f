package org.levain.badges.internal.wiki;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.levain.badges.artwork.Artwork;
import org.levain.badges.internal.WrittenTerm;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.open.Portrait;
import org.levain.badges.internal.open.ShownBadges;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.Pages;
import org.levain.host.spi.PageFragments;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Above a member's page in the server: the badges that hold and that the member agreed to show
 * there. From memory; the server is asked only where a page is called like such a member. Withdrawn
 * and ended badges are not shown. Two members of one name have no panel: it would be a guess.
 */
@Component(name = "org.levain.badges.panel", service = PageFragments.class)
public final class MemberPanel implements PageFragments {

  private static final String MARKUP =
      """
      <section class="lv-embed lv-flow lv-tight" aria-label="%1$s">\
      <p class="lv-small lv-soft">%1$s</p><ul class="lv-badges">%2$s</ul></section>""";

  private static final String ONE =
      """
      <li class="lv-badge">%1$s<div><p class="lv-strong">%2$s</p>\
      <p class="lv-small">%3$s</p>%4$s</div></li>""";

  private static final String CHECK =
      "<p class=\"lv-small\"><a href=\"badges/v/%1$s\">%2$s</a></p>";

  private final ShownBadges shown;
  private final Kinds kinds;
  private final Members members;
  private final @Nullable Pages pages;
  private final Portrait portrait = new Portrait();
  private final Messages messages = Messages.of(MemberPanel.class);
  private final Clock clock;

  /** Panels of these badges; a server without pages has none. */
  @Activate
  public MemberPanel(
      @Reference ShownBadges shown,
      @Reference Kinds kinds,
      @Reference Members members,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Pages pages) {
    this(shown, kinds, members, pages, Clock.systemDefaultZone());
  }

  MemberPanel(ShownBadges shown, Kinds kinds, Members members, @Nullable Pages pages, Clock clock) {
    this.shown = shown;
    this.kinds = kinds;
    this.members = members;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public List<Fragment> fragmentsFor(String page, @Nullable Member reader, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    return holder(page).map(uid -> valid(uid, today)).filter(list -> !list.isEmpty()).stream()
        .map(list -> panel(list, today, locale))
        .toList();
  }

  /** Whose page it is, as the server says. */
  private Optional<String> holder(String page) {
    if (pages == null) {
      return Optional.empty();
    }
    Set<String> named = shown.named(page);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String path = pages.path(page);
    List<String> meant =
        named.stream()
            .filter(
                uid ->
                    members.byUid(uid).flatMap(members::pagePath).filter(path::equals).isPresent())
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private List<Award> valid(String uid, LocalDate today) {
    return shown.holding(uid, today).stream()
        .filter(award -> kinds.find(award.kind()).isPresent())
        .toList();
  }

  private Fragment panel(List<Award> awards, LocalDate today, Locale locale) {
    String list =
        awards.stream().map(award -> one(award, today, locale)).collect(Collectors.joining());
    String text =
        awards.stream()
            .map(award -> portrait.alt(award, kind(award), today, locale))
            .collect(Collectors.joining("; "));
    String html = MARKUP.formatted(escape(messages.text(locale, "panel.title")), list);
    return new Fragment("levain-member", html, text);
  }

  private String one(Award award, LocalDate today, Locale locale) {
    String svg =
        new String(
            Artwork.svg(portrait.of(award, kind(award), today, locale)), StandardCharsets.UTF_8);
    String term = WrittenTerm.of(award.term(), messages, locale);
    String check =
        award.openToStrangers()
            ? CHECK.formatted(award.publicId(), escape(messages.text(locale, "panel.check")))
            : "";
    return ONE.formatted(
        svg.replaceFirst("width=\"128\" height=\"128\"", "width=\"72\" height=\"72\""),
        escape(kind(award).name(locale)),
        escape(term),
        check);
  }

  private Kind kind(Award award) {
    return kinds.find(award.kind()).orElseThrow();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
