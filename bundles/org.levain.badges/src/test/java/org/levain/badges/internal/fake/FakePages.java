package org.levain.badges.internal.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levain.host.Actor;
import org.levain.host.Page;
import org.levain.host.Pages;

/** Pages of which nothing is asked but where they are. */
public final class FakePages implements Pages {

  @Override
  public Optional<Page> find(String name) {
    return Optional.empty();
  }

  @Override
  public boolean exists(String name) {
    return true;
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public Page save(String name, String text, String expectedHash, Actor actor) {
    throw new IllegalStateException("Badges write no pages");
  }

  @Override
  public boolean delete(String name, String expectedHash, Actor actor) {
    throw new IllegalStateException("Badges delete no pages");
  }

  @Override
  public String nameFor(String title) {
    return title;
  }

  @Override
  public String postName(String page, LocalDate day, int number) {
    return page;
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
    return words;
  }

  @Override
  public String path(String name) {
    return "Wiki.jsp?page=" + name;
  }
}
