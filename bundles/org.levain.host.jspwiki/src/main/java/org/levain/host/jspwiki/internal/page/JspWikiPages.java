package org.levain.host.jspwiki.internal.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wiki.auth.permissions.PagePermission;
import org.apache.wiki.plugin.WeblogPlugin;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Member;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.host.SaveAct;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.levain.host.jspwiki.internal.markup.MarkdownToWiki;
import org.levain.host.jspwiki.internal.markup.WikiText;
import org.levain.host.jspwiki.internal.markup.WikiToMarkdown;
import org.levain.host.jspwiki.internal.member.AccessLists;
import org.levain.host.jspwiki.internal.member.Authors;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages of a JSPWiki. */
@Component(name = "org.levain.host.jspwiki.pages")
public final class JspWikiPages implements Pages {

  private static final int LONGEST_TEXT = 1_000_000;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern(WeblogPlugin.DEFAULT_DATEFORMAT, Locale.ROOT);

  private final RunningWiki wiki;
  private final PageStore store;
  private final PageNames names;
  private final PageWriter writer;
  private final AccessLists lists;
  private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

  /** The pages of this wiki. */
  @Activate
  public JspWikiPages(
      @Reference RunningWiki wiki,
      @Reference PageStore store,
      @Reference SaveInProgress marker,
      @Reference Authors authors,
      @Reference AccessLists lists) {
    this.wiki = wiki;
    this.store = store;
    this.names = new PageNames(wiki);
    this.writer = new PageWriter(wiki, marker, authors::nameOf);
    this.lists = lists;
  }

  @Override
  public Optional<Page> find(String name) {
    return store.find(name);
  }

  @Override
  public boolean exists(String name) {
    return store.exists(name);
  }

  @Override
  public List<String> names() {
    return store.names();
  }

  @Override
  public Optional<String> taken(String name) {
    return exists(name) ? Optional.of(name) : names.likeNamed(name);
  }

  @Override
  public Page save(String name, String text, String expectedHash, Actor actor) {
    if (text.length() > LONGEST_TEXT) {
      throw new HostRefusal(Reason.NOT_ALLOWED, Sentence.of("page.too-long", name));
    }
    synchronized (lockOf(name)) {
      Optional<Page> before = store.find(name);
      requireUnchanged(name, before, expectedHash);
      if (before.isEmpty()) {
        names.check(name);
        names.requireFree(name);
      }
      writer.write(name, text, actor);
      names.changed();
      return store.find(name).orElseThrow(() -> notKept(name));
    }
  }

  @Override
  public boolean delete(String name, String expectedHash, Actor actor) {
    synchronized (lockOf(name)) {
      Optional<Page> before = store.find(name);
      if (before.isEmpty()) {
        return false;
      }
      requireUnchanged(name, before, expectedHash);
      writer.delete(name);
      names.changed();
      return true;
    }
  }

  @Override
  public String nameFor(String title) {
    return names.of(title);
  }

  @Override
  public String postName(String page, LocalDate day, int number) {
    return WeblogPlugin.makeEntryPage(page, DAY.format(day), Integer.toString(number));
  }

  @Override
  public String fromMarkdown(String markdown) {
    return new MarkdownToWiki(wiki.linksWikiWords()).render(markdown);
  }

  @Override
  public String toMarkdown(String text) {
    return new WikiToMarkdown().render(text);
  }

  @Override
  public boolean maySave(String page, SaveAct act, Member member) {
    String action =
        act == SaveAct.COMMENT ? PagePermission.COMMENT_ACTION : PagePermission.EDIT_ACTION;
    return lists.let(member, page, action);
  }

  @Override
  public Optional<Boolean> openToAll(String page) {
    return lists.openToAll(page);
  }

  @Override
  public String accessFor(String group) {
    return "[{ALLOW view,edit,upload " + group + "}]";
  }

  @Override
  public String link(String words, String page) {
    return WikiText.link(words, page);
  }

  @Override
  public String path(String name) {
    return wiki.pathOf(name);
  }

  private Object lockOf(String name) {
    return locks[Math.floorMod(name.hashCode(), locks.length)];
  }

  private static void requireUnchanged(String name, Optional<Page> now, String expectedHash) {
    String hash = now.map(Page::hash).orElse("");
    if (!hash.equals(expectedHash)) {
      throw new HostRefusal(
          Reason.CHANGED_MEANWHILE,
          expectedHash.isEmpty()
              ? Sentence.of("page.there-already", name)
              : Sentence.of("page.changed", name));
    }
  }

  private static HostRefusal notKept(String name) {
    return new HostRefusal(Reason.NOT_ALLOWED, Sentence.of("page.empty", name));
  }
}
