package org.levain.host.jspwiki.internal.look;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.filters.PageFilter;
import org.apache.wiki.preferences.Preferences;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.jspwiki.internal.member.Authors;
import org.levain.host.spi.AuthorMarks;
import org.levain.host.spi.PageFragments;
import org.levain.web.Assets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * A guest in the wiki's pages: adds our script and style sheet to every page that is shown, what
 * modules have to say about a page above its text, and their marks for the authors it names. The
 * bridge's permanent filter calls it; it goes with this bundle, and with the pages that it links
 * to.
 *
 * <p>The wiki keeps parsed documents, not what filters make of them, so that nothing of this stays
 * in its caches.
 */
@Component(name = "org.levain.host.jspwiki.guest", service = PageFilter.class)
public final class Guest implements PageFilter {

  private final Members members;
  private final Authors authors;
  private final String script;
  private final String style;
  private final FragmentMarkup markup;

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      fieldOption = FieldOption.REPLACE)
  private volatile List<PageFragments> fragments = List.of();

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      fieldOption = FieldOption.REPLACE)
  private volatile List<AuthorMarks> marks = List.of();

  /** A guest with these belongings. */
  @Activate
  public Guest(@Reference Members members, @Reference Authors authors, @Reference Assets assets) {
    this.members = members;
    this.authors = authors;
    this.script = assets.path(Guest.class, "wiki.js");
    this.style = assets.path(Guest.class, "wiki.css");
    this.markup = new FragmentMarkup(assets.stylesheet());
  }

  /** For tests: a guest who speaks for these modules. */
  Guest(
      Members members,
      Authors authors,
      Assets assets,
      List<PageFragments> fragments,
      List<AuthorMarks> marks) {
    this(members, authors, assets);
    this.fragments = fragments;
    this.marks = marks;
  }

  @Override
  public String postTranslate(Context context, String html) {
    return Shown.of(context).map(shown -> withGuest(shown, html)).orElse(html);
  }

  private String withGuest(Shown shown, String html) {
    Locale locale = Preferences.getLocale(shown.context());
    shown.addOnce(script + "#" + locale.getLanguage(), style);
    return above(shown, locale) + html + beside(shown, html, locale);
  }

  private String above(Shown shown, Locale locale) {
    List<PageFragments> speakers = fragments;
    if (speakers.isEmpty()) {
      return "";
    }
    boolean text = shown.takeTurnAboveText();
    if (!text && !shown.takeTurnBesideEditor()) {
      return "";
    }
    Member reader = members.current(shown.request()).orElse(null);
    Voices voices = new Voices(speakers);
    return markup.of(
        text
            ? voices.about(shown.page(), reader, locale)
            : voices.besideEditor(shown.page(), reader, locale),
        shown.toContextPath());
  }

  private String beside(Shown shown, String html, Locale locale) {
    List<AuthorMarks> makers = marks;
    return makers.isEmpty() ? "" : new NameMarks(authors, makers).beside(shown, html, locale);
  }

  // the wiki finds methods that are not overridden by reflection, each time

  @Override
  public void initialize(Engine engine, Properties properties) {}

  @Override
  public String preTranslate(Context context, String content) {
    return content;
  }

  @Override
  public String preSave(Context context, String content) {
    return content;
  }

  @Override
  public void postSave(Context context, String content) {}

  @Override
  public void destroy(Engine engine) {}
}
