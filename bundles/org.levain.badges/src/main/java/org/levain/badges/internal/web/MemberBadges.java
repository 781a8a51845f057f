package org.levain.badges.internal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levain.badges.internal.WrittenTerm;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.open.ShownBadges;
import org.levain.host.Member;
import org.levain.web.MemberPanels;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * On Levain's own page of a member: the badges that hold and that they agreed to show on their
 * page. It is asked for where the server has no page about them. From memory.
 */
@Component(name = "org.levain.badges.member", service = MemberPanels.class)
public final class MemberBadges implements MemberPanels {

  private final ShownBadges shown;
  private final Kinds kinds;
  private final Messages messages = Messages.of(MemberBadges.class);
  private final Clock clock;

  /** Shows these. */
  @Activate
  public MemberBadges(@Reference ShownBadges shown, @Reference Kinds kinds) {
    this(shown, kinds, Clock.systemDefaultZone());
  }

  MemberBadges(ShownBadges shown, Kinds kinds, Clock clock) {
    this.shown = shown;
    this.kinds = kinds;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> panelFor(Member member, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    List<Item> items =
        shown.holding(member.uid(), today).stream()
            .flatMap(award -> item(award, today, locale).stream())
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panel(messages.text(locale, "panel.title"), items));
  }

  private Optional<Item> item(Award award, LocalDate today, Locale locale) {
    return kinds.find(award.kind()).map(kind -> item(award, kind, today, locale));
  }

  private Item item(Award award, Kind kind, LocalDate today, Locale locale) {
    String band = URLEncoder.encode(award.band(today), StandardCharsets.UTF_8);
    String term = WrittenTerm.of(award.term(), messages, locale);
    return new Item(
        "badges/pictures/" + kind.id() + "/badge.svg?band=" + band,
        kind.name(locale),
        term,
        award.openToStrangers() ? "badges/v/" + award.publicId() : "",
        messages.text(locale, "panel.check"));
  }
}
