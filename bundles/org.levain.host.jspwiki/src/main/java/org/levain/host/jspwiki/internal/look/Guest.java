package org.levain.host.jspwiki.internal.look;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.filters.PageFilter;
import org.apache.wiki.preferences.Preferences;
import org.jspecify.annotations.Nullable;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.spi.PageFragments;
import org.levain.web.Assets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * A guest in the wiki's pages: adds our script and style sheet to every page that is shown, and
 * what modules have to say about a page above its text. The bridge's permanent filter calls it; it
 * goes with this bundle, and with the pages that it links to.
 *
 * <p>The wiki keeps parsed documents, not what filters make of them, so that nothing of this stays
 * in its caches.
 */
@Component(name = "org.levain.host.jspwiki.guest", service = PageFilter.class)
public final class Guest implements PageFilter {

  private final Members members;
  private final String script;
  private final String style;
  private final FragmentMarkup markup;

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      fieldOption = FieldOption.REPLACE)
  private volatile List<PageFragments> fragments = List.of();

  /** A guest with these belongings. */
  @Activate
  public Guest(@Reference Members members, @Reference Assets assets) {
    this.members = members;
    this.script = assets.path(Guest.class, "wiki.js");
    this.style = assets.path(Guest.class, "wiki.css");
    this.markup = new FragmentMarkup(assets.stylesheet());
  }

  /** For tests: a guest who speaks for these modules. */
  Guest(Members members, Assets assets, List<PageFragments> fragments) {
    this(members, assets);
    this.fragments = fragments;
  }

  @Override
  public String postTranslate(Context context, String html) {
    return Shown.of(context).map(shown -> withGuest(shown, html)).orElse(html);
  }

  private String withGuest(Shown shown, String html) {
    Locale locale = Preferences.getLocale(shown.context());
    shown.addOnce(script + "#" + locale.getLanguage(), style);
    List<PageFragments> speakers = fragments;
    if (speakers.isEmpty() || !shown.takeTurnAboveText()) {
      return html;
    }
    Member reader = members.current(shown.request()).orElse(null);
    return above(shown, reader, locale, speakers) + html;
  }

  private String above(
      Shown shown, @Nullable Member reader, Locale locale, List<PageFragments> speakers) {
    return markup.of(
        new Voices(speakers).about(shown.page(), reader, locale), shown.toContextPath());
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
