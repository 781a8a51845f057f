package org.levain.goals.internal.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.host.Page;
import org.levain.host.Pages;

/** Pages in memory, with markup that differs from CommonMark enough to be noticed. */
public final class FakePages implements Pages {

  private final TreeMap<String, Page> pages = new TreeMap<>();

  /** What a person writes by hand. */
  public void write(String name, String text, String author) {
    pages.put(name, new Page(name, text, author, Instant.EPOCH));
  }

  @Override
  public Optional<Page> find(String name) {
    return Optional.ofNullable(pages.get(name));
  }

  @Override
  public boolean exists(String name) {
    return pages.containsKey(name);
  }

  @Override
  public List<String> names() {
    return List.copyOf(pages.keySet());
  }

  @Override
  public Page save(String name, String text, String expectedHash, Actor actor) {
    if (!find(name).map(Page::hash).orElse("").equals(expectedHash)) {
      throw new HostRefusal(HostRefusal.Reason.CHANGED_MEANWHILE, "Changed: " + name);
    }
    write(name, text, actor.login().orElse("Levain"));
    return pages.get(name);
  }

  @Override
  public boolean delete(String name, String expectedHash, Actor actor) {
    return pages.remove(name) != null;
  }

  @Override
  public String nameFor(String title) {
    String name = title.replaceAll("[^\\p{L}\\p{N} ,.()-]", "").strip();
    if (name.isEmpty() || name.equals("LeftMenu")) {
      throw new HostRefusal(HostRefusal.Reason.BAD_NAME, "No page can be called " + title);
    }
    return name;
  }

  @Override
  public String postName(String page, LocalDate day, int number) {
    return page + "_" + day + "_" + number;
  }

  @Override
  public String fromMarkdown(String markdown) {
    return "%markup\n" + markdown;
  }

  @Override
  public String accessFor(String group) {
    return "[{ALLOW " + group + "}]";
  }

  @Override
  public String link(String words, String page) {
    return "[" + words + "|" + page + "]";
  }

  @Override
  public String path(String name) {
    return "Wiki.jsp?page=" + name.replace(' ', '+');
  }
}
