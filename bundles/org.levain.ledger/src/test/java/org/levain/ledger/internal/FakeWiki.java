package org.levain.ledger.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.levain.host.Actor;
import org.levain.host.Capability;
import org.levain.host.Host;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Page;
import org.levain.host.Pages;

/** A server in memory. Adds a line end to every text, as a wiki does. */
final class FakeWiki implements Host, Pages {

  final Map<String, Page> pages = new TreeMap<>();
  final List<String> writes = new ArrayList<>();
  final FakeGroups groups = new FakeGroups(this);
  Set<Capability> can = EnumSet.of(Capability.PAGES, Capability.GROUPS, Capability.POSTS);
  Runnable beforeWrite = () -> {};
  Runnable afterWrite = () -> {};
  int textsRead;
  private long clock = 1_700_000_000_000L;

  /** A person saves a page. */
  void edit(String name, String text, String author) {
    pages.put(name, new Page(name, text, author, Instant.ofEpochMilli(clock++)));
  }

  @Override
  public Optional<Page> find(String name) {
    textsRead++;
    return Optional.ofNullable(pages.get(name));
  }

  @Override
  public boolean exists(String name) {
    return pages.containsKey(name);
  }

  @Override
  public Page save(String name, String text, String expectedHash, Actor actor) {
    beforeWrite.run();
    requireUnchanged(name, expectedHash);
    if (name.contains("?")) {
      throw new HostRefusal(Reason.BAD_NAME, "The wiki does not accept “?” in a page name.");
    }
    edit(name, text + "\n", actor.login().orElse("Levain"));
    writes.add("page " + name);
    afterWrite.run();
    return pages.get(name);
  }

  @Override
  public boolean delete(String name, String expectedHash, Actor actor) {
    beforeWrite.run();
    requireUnchanged(name, expectedHash);
    pages.remove(name);
    writes.add("delete page " + name);
    afterWrite.run();
    return true;
  }

  private void requireUnchanged(String name, String expectedHash) {
    String hash = Optional.ofNullable(pages.get(name)).map(Page::hash).orElse("");
    if (!hash.equals(expectedHash)) {
      throw new HostRefusal(Reason.CHANGED_MEANWHILE, "Somebody changed " + name);
    }
  }

  /** Everything that is there, to be compared. */
  @Override
  public Stream<String> projection() {
    return Stream.concat(
        pages.values().stream().map(p -> "page " + p.name() + " " + p.text().strip()),
        groups.logins.entrySet().stream().map(g -> "group " + g.getKey() + " " + g.getValue()));
  }

  @Override
  public Set<Capability> capabilities() {
    return can;
  }

  @Override
  public List<String> names() {
    return List.copyOf(pages.keySet());
  }

  @Override
  public String nameFor(String title) {
    return title;
  }

  @Override
  public String postName(String page, LocalDate day, int number) {
    return page + "_" + day + "_" + number;
  }

  @Override
  public String fromMarkdown(String markdown) {
    return markdown;
  }

  @Override
  public String accessFor(String group) {
    return group;
  }

  @Override
  public String link(String words, String page) {
    return "[" + words + "|" + page + "]";
  }

  @Override
  public String path(String name) {
    return name;
  }

  @Override
  public String kind() {
    return "fake";
  }

  @Override
  public String displayName() {
    return "Fake";
  }

  @Override
  public String version() {
    return "";
  }

  @Override
  public String frontPath() {
    return "";
  }

  @Override
  public String signInPath() {
    return "";
  }
}
