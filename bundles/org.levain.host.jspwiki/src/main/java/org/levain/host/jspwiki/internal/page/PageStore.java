package org.levain.host.jspwiki.internal.page;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.api.providers.PageProvider;
import org.apache.wiki.api.providers.WikiProvider;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.providers.CachingProvider;
import org.levain.host.HostRefusal;
import org.levain.host.Page;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wiki's pages as they are stored, under their exact names. Thread-safe. */
@Component(name = "org.levain.host.jspwiki.pageStore", service = PageStore.class)
public final class PageStore {

  private final RunningWiki wiki;

  /** The pages of this wiki. */
  @Activate
  public PageStore(@Reference RunningWiki wiki) {
    this.wiki = wiki;
  }

  Optional<Page> find(String name) {
    if (!exists(name)) {
      return Optional.empty();
    }
    org.apache.wiki.api.core.Page info = manager().getPage(name);
    return info == null
        ? Optional.empty()
        : Optional.of(new Page(name, text(name), author(info), info.getLastModified().toInstant()));
  }

  /** Whether there is such a page. */
  public boolean exists(String name) {
    try {
      return !name.isBlank() && manager().pageExists(name);
    } catch (ProviderException e) {
      throw unreadable(e);
    }
  }

  /**
   * The names of all pages, sorted. The provider behind the wiki's cache is asked: the cache lists
   * what it holds, and from the second time on that is no more than its first thousand pages.
   */
  public List<String> names() {
    try {
      Collection<org.apache.wiki.api.core.Page> all = provider().getAllPages();
      // a page that somebody deletes meanwhile is a hole in the list
      return all.stream()
          .filter(Objects::nonNull)
          .map(org.apache.wiki.api.core.Page::getName)
          .sorted()
          .toList();
    } catch (ProviderException e) {
      throw unreadable(e);
    }
  }

  /** The text of the newest version, with plain line ends. */
  public String text(String name) {
    try {
      String text = manager().getPageText(name, WikiProvider.LATEST_VERSION);
      return text == null ? "" : text.replace("\r\n", "\n");
    } catch (ProviderException e) {
      throw unreadable(e);
    }
  }

  private static String author(org.apache.wiki.api.core.Page info) {
    return info.getAuthor() == null ? "" : info.getAuthor();
  }

  private PageProvider provider() {
    PageProvider provider = manager().getProvider();
    return provider instanceof CachingProvider cache ? cache.getRealProvider() : provider;
  }

  private PageManager manager() {
    return wiki.part(PageManager.class);
  }

  private static HostRefusal unreadable(ProviderException e) {
    return new HostRefusal(HostRefusal.Reason.FAILED, Sentence.of("page.unreadable"), e);
  }
}
