package org.levain.charters.internal.wiki;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.ChartersModule;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.force.Acknowledged;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.force.Standing;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.place.Places;
import org.levain.host.Member;
import org.levain.host.spi.PageFragments;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Above a community's pages in the server: one line that leads to its charter and to “May I post
 * this here?”, and for a member who has not acknowledged the edition in force, that there is one.
 */
@Component(name = "org.levain.charters.line", service = PageFragments.class)
public final class CharterLine implements PageFragments {

  private static final String MARKUP =
      """
      <section class="lv-embed lv-flow lv-tight" aria-label="%1$s">\
      <div class="lv-row lv-small"><span class="lv-soft">%1$s</span>\
      <a href="charters/%2$s/ask">%3$s</a><a href="charters/%4$s">%5$s</a></div>%6$s</section>""";

  private static final String NEWS =
      "<p class=\"lv-small\"><span class=\"lv-tag\" data-tone=\"act\">%1$s</span>"
          + " <a href=\"charters/%2$s#read\">%3$s</a></p>";

  private final InForce force;
  private final Acknowledged acknowledged;
  private final Places places;
  private final Messages messages = Messages.of(ChartersModule.class);

  /** Lines of these charters. */
  @Activate
  public CharterLine(
      @Reference InForce force, @Reference Acknowledged acknowledged, @Reference Places places) {
    this.force = force;
    this.acknowledged = acknowledged;
    this.places = places;
  }

  @Override
  public List<Fragment> fragmentsFor(String page, @Nullable Member reader, Locale locale) {
    Optional<Place> place = places.ofPage(page);
    if (place.isEmpty() || reader == null) {
      return List.of();
    }
    return force.at(place.get().id()).stream()
        .map(standing -> line(place.get(), standing, reader, locale))
        .toList();
  }

  private Fragment line(Place place, Standing standing, Member reader, Locale locale) {
    Edition edition = standing.edition();
    String title = messages.text(locale, "line.title");
    String ask = messages.text(locale, "line.ask");
    String html =
        MARKUP.formatted(
            escape(title),
            escape(place.id()),
            escape(ask),
            escape(edition.place()),
            escape(messages.text(locale, "line.read")),
            news(place, edition, reader, locale));
    return new Fragment("levain-charter", html, title + " " + ask);
  }

  private String news(Place place, Edition edition, Member reader, Locale locale) {
    boolean theirs = edition.place().equals(Place.PLATFORM) || Places.concerns(place, reader);
    if (!theirs || acknowledged.by(reader.uid(), edition)) {
      return "";
    }
    boolean first = edition.number() == 1;
    String since = day(edition, locale);
    return NEWS.formatted(
        escape(messages.text(locale, "line.edition", edition.number())),
        escape(edition.place()),
        escape(messages.text(locale, first ? "line.new" : "line.newer", since)));
  }

  private static String day(Edition edition, Locale locale) {
    var day = edition.holdsFrom().atZone(ZoneId.systemDefault()).toLocalDate();
    boolean first = locale.getLanguage().equals("fr") && day.getDayOfMonth() == 1;
    return DateTimeFormatter.ofPattern(first ? "d'er' MMMM yyyy" : "d MMMM yyyy", locale)
        .format(day);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
