package org.levain.host.jspwiki.internal.look;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.pages.PageManager;
import org.jspecify.annotations.Nullable;

/**
 * Which authors a page of the wiki names: who wrote the version that is shown, who wrote the others
 * where their history is shown, and those of a list of recent changes.
 */
final class NamesOnPage {

  /** The most names that are looked at: a list of recent changes may have thousands of rows. */
  static final int MOST = 200;

  /** Where the template shows all versions of a page. */
  private static final Set<String> WITH_HISTORY = Set.of("info", "diff");

  private static final String RECENT = "class=\"recentchanges\"";

  /** As the wiki's own plugin writes an author, with a link where they have a page. */
  private static final Pattern AUTHOR =
      Pattern.compile("<td class=\"author\">(?:<a [^<>]*>)?([^<>]{1,300})(?:</a>)?</td>");

  private NamesOnPage() {}

  /**
   * Who wrote the page that was asked for.
   *
   * @param last the author of the version that is shown, or empty
   * @param first the author of the first version, where the history is shown, or empty
   * @param all everybody who wrote a version that is shown
   */
  record Writers(String last, String first, Set<String> all) {}

  static Writers writers(Context context) {
    String last = author(context.getPage()).orElse("");
    Set<String> all = new LinkedHashSet<>();
    add(all, Stream.of(last));
    List<? extends Page> versions = history(context);
    add(all, versions.stream().flatMap(page -> author(page).stream()));
    String first =
        versions.stream()
            .filter(page -> page.getVersion() == 1)
            .findFirst()
            .flatMap(NamesOnPage::author)
            .orElse("");
    return new Writers(last, first, all);
  }

  private static List<? extends Page> history(Context context) {
    if (!WITH_HISTORY.contains(context.getRequestContext())) {
      return List.of();
    }
    PageManager pages = context.getEngine().getManager(PageManager.class);
    List<? extends Page> versions = pages.getVersionHistory(context.getPage().getName());
    return versions == null ? List.of() : versions;
  }

  private static Optional<String> author(@Nullable Page page) {
    return Optional.ofNullable(page).map(Page::getAuthor);
  }

  /** The authors in what a text of the wiki has become. */
  static Set<String> inRecentChanges(String html) {
    Set<String> names = new LinkedHashSet<>();
    if (html.contains(RECENT)) {
      Matcher matcher = AUTHOR.matcher(html);
      add(names, matcher.results().map(found -> Entities.read(found.group(1))));
    }
    return names;
  }

  private static void add(Set<String> names, Stream<String> more) {
    more.map(String::strip)
        .filter(name -> !name.isEmpty())
        .takeWhile(name -> names.size() < MOST)
        .forEach(names::add);
  }
}
