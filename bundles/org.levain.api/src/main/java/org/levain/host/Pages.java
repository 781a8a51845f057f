package org.levain.host;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The server's pages. Thread-safe. Absent where {@link Capability#PAGES} is. */
@ProviderType
public interface Pages {

  /** The newest version of a page. */
  Optional<Page> find(String name);

  /** Whether there is such a page, without reading its text. */
  boolean exists(String name);

  /** The names of all pages, sorted. May take as long as there are many; not for a request. */
  List<String> names();

  /**
   * The page that has this name, or one so much like it that the server or a reader would take one
   * for the other: no new page can have it. Empty: the name is free.
   */
  default Optional<String> taken(String name) {
    return names().stream().filter(name::equalsIgnoreCase).findFirst();
  }

  /**
   * Saves a page, if it still is what the caller believes. The server's own filters and indexes
   * run, as for any save.
   *
   * @param text the text in the server's own markup, at most 1 MB
   * @param expectedHash {@link Page#hash()} that the page must still have, or an empty string: it
   *     must not exist yet
   * @return the page as the server keeps it
   * @throws HostRefusal if it changed meanwhile, the name cannot be held, or a filter refused the
   *     text
   */
  Page save(String name, String text, String expectedHash, Actor actor);

  /**
   * Deletes a page with all its versions, if it still is what the caller believes.
   *
   * @throws HostRefusal if its hash is another
   * @return whether there was such a page
   */
  boolean delete(String name, String expectedHash, Actor actor);

  /**
   * A page name that the server can hold and that reads like the given title. Does not look whether
   * it is taken.
   *
   * @throws HostRefusal if no name can be made of it
   */
  String nameFor(String title);

  /**
   * A free name for a dated entry (a weblog post) below a page; {@code number} 1 is the first entry
   * of that day. The same arguments always give the same name. Only with {@link Capability#POSTS}.
   */
  String postName(String page, java.time.LocalDate day, int number);

  /**
   * The text in the server's own markup for CommonMark source; what the markup cannot say is kept
   * as plain text.
   */
  String fromMarkdown(String markdown);

  /**
   * CommonMark for a text in the server's own markup, as far as CommonMark can say it; for people
   * who go on from there. Without a translation: the text as it is.
   */
  default String toMarkdown(String text) {
    return text;
  }

  /**
   * Whether the access list of a page lets this member do something with it, as far as the server
   * tells; a page without a list, and one that does not exist, is no hindrance. What the server
   * allows nobody anywhere is not asked here.
   */
  default boolean maySave(String page, SaveAct act, Member member) {
    return true;
  }

  /**
   * Whether the access list of a page, if it has one, lets everybody read it; empty where the
   * server cannot tell, or has no such page. From memory.
   */
  default Optional<Boolean> openToAll(String page) {
    return Optional.empty();
  }

  /**
   * A line of the server's own markup that lets only this group read and change the page. Only with
   * {@link Capability#ACCESS_LISTS}.
   */
  String accessFor(String group);

  /** The server's own markup for a link to a page. */
  String link(String words, String page);

  /** Path of a page below the context path, without a leading slash, ready for {@code href}. */
  String path(String name);
}
