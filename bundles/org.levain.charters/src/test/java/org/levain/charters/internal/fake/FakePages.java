package org.levain.charters.internal.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.host.Member;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.host.SaveAct;
import org.levain.words.Sentence;

/** Pages in memory. */
public final class FakePages implements Pages {

  private final TreeMap<String, Page> pages = new TreeMap<>();

  /** What was saved for Levain, in order: {@code PAGE as LOGIN}. */
  public final List<String> saved = new ArrayList<>();

  /** Pages that only their members read. */
  public final Set<String> limited = new HashSet<>();

  /** Logins that may not save any more. */
  public final Set<String> shutOut = new HashSet<>();

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
      throw new HostRefusal(
          HostRefusal.Reason.CHANGED_MEANWHILE, Sentence.of("page.changed", name));
    }
    write(name, text, actor.login().orElse("Levain"));
    saved.add(name + " as " + actor.login().orElse(""));
    return pages.get(name);
  }

  @Override
  public boolean delete(String name, String expectedHash, Actor actor) {
    return pages.remove(name) != null;
  }

  @Override
  public boolean maySave(String page, SaveAct act, Member member) {
    return !shutOut.contains(member.login());
  }

  @Override
  public Optional<Boolean> openToAll(String page) {
    return find(page).map(there -> !limited.contains(page));
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
