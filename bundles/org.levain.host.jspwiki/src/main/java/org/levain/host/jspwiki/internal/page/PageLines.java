package org.levain.host.jspwiki.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levain.host.ContentHash;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pages and their access lists as lines of the canonical projection. */
@Component(name = "org.levain.host.jspwiki.pageLines", service = PageLines.class)
public final class PageLines {

  /**
   * The lines of all pages at one moment; texts are not kept.
   *
   * @param pages one line a page
   * @param access one line a page that has an access list
   */
  public record Read(List<String> pages, List<String> access) {}

  private static final Pattern ACCESS_LIST = Pattern.compile("\\[\\{(?:ALLOW|DENY)\\s[^\\]]*\\]");

  private final PageStore store;

  /** The lines of this wiki. */
  @Activate
  public PageLines(@Reference PageStore store) {
    this.store = store;
  }

  /** Reads every page once. */
  public Read read() {
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    for (String name : store.names()) {
      String text = store.text(name);
      read.pages().add("page " + name + " " + ContentHash.of(text));
      String lists = accessLists(text);
      if (!lists.isEmpty()) {
        read.access().add("access " + name + " " + ContentHash.of(lists));
      }
    }
    return read;
  }

  private static String accessLists(String text) {
    return ACCESS_LIST
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining("\n"));
  }
}
