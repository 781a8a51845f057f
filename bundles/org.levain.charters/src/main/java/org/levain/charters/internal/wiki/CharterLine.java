package org.levain.charters.internal.wiki;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * Whoever animates a community without a charter of its own is offered to write one.
 */
@Component(name = "org.levain.charters.line", service = PageFragments.class)
public final class CharterLine implements PageFragments {

  private static final String MARKUP =
      """
      <section class="lv-embed lv-flow lv-tight" aria-label="%1$s">\
      <div class="lv-row lv-small"><span class="lv-soft">%1$s</span>%2$s</div>%3$s</section>""";

  private static final String LINK = " <a href=\"charters/%1$s\">%2$s</a>";

  /** In a tab of its own: the text that is being written stays where it is. */
  private static final String BESIDE =
      """
      <section class="lv-embed lv-small" aria-label="%1$s">\
      <a href="charters/%2$s/ask" target="_blank" rel="noopener">%3$s</a></section>""";

  private static final String NEWS =
      "<p class=\"lv-small\"><span class=\"lv-tag\" data-tone=\"act\">%1$s</span>"
          + " <a href=\"charters/%2$s#read\">%3$s</a></p>";

  private final InForce force;
  private final Acknowledged acknowledged;
  private final Places places;
  private final Messages messages = Messages.of(CharterLine.class);

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
    Optional<Standing> standing = force.at(place.get().id());
    String links =
        standing.map(s -> links(place.get(), s.edition(), locale)).orElse("")
            + write(place.get(), reader, locale);
    if (links.isEmpty()) {
      return List.of();
    }
    String news = standing.map(s -> news(place.get(), s.edition(), reader, locale)).orElse("");
    String title = messages.text(locale, "line.title");
    String html = MARKUP.formatted(escape(title), links, news);
    return List.of(new Fragment("levain-charter", html, title));
  }

  /** On any page: the platform's charter holds everywhere. */
  @Override
  public List<Fragment> besideEditor(String page, @Nullable Member writer, Locale locale) {
    Place place = places.ofPage(page).orElse(Place.WHOLE);
    if (writer == null || force.at(place.id()).isEmpty()) {
      return List.of();
    }
    String html =
        BESIDE.formatted(
            escape(messages.text(locale, "line.title")),
            escape(place.id()),
            escape(messages.text(locale, "line.ask")));
    return List.of(new Fragment("levain-charter", html, messages.text(locale, "line.ask")));
  }

  private String links(Place place, Edition edition, Locale locale) {
    return link(place.id() + "/ask", "line.ask", locale)
        + link(edition.place(), "line.read", locale);
  }

  /** For whoever animates a community that has no charter of its own. */
  private String write(Place place, Member reader, Locale locale) {
    boolean offered =
        force.known()
            && force.own(place.id()).isEmpty()
            && places.ledBy(reader).contains(place.id());
    return offered ? link(place.id() + "/edit", "line.write", locale) : "";
  }

  private String link(String path, String key, Locale locale) {
    return LINK.formatted(escape(path), escape(messages.text(locale, key)));
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
