package org.levain.demo.wiki.livedin;

import java.util.ArrayList;
import java.util.List;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.WikiGroup;
import org.levain.demo.wiki.WikiPage;

/**
 * A wiki of 3,000 pages, 300 members and 25 groups, with menus of its own, access lists, a weblog,
 * accents, and names that collide. Equal seeds give equal files.
 */
public final class LivedInWiki {

  /** Pages, the menus and weblog entries among them. */
  public static final int PAGES = 3_000;

  /** Members, beside the administrator. */
  public static final int MEMBERS = 300;

  /** Groups, {@code Admin} among them. */
  public static final int GROUPS = 25;

  private final List<Person> members;
  private final List<WikiGroup> groups;
  private final List<WikiPage> pages;

  /** The wiki of this seed. */
  public LivedInWiki(long seed) {
    this.members = new Members(seed).list(MEMBERS);
    this.groups = new Groups(seed, members).list(GROUPS);
    this.pages = new Pages(seed, members, groups).list(PAGES);
  }

  /** The member of this number, from 1; the first ones have the names that collide. */
  public Person member(int number) {
    return members.get(number - 1);
  }

  /** All members, without the administrator. */
  public List<Person> members() {
    return members;
  }

  /** All groups. */
  public List<WikiGroup> groups() {
    return groups;
  }

  /** All pages. */
  public List<WikiPage> pages() {
    return pages;
  }

  /** Writes the wiki into a folder, with {@code admin} as its administrator. */
  public void writeInto(WikiFolder folder, String adminPassword) {
    List<Person> people = new ArrayList<>();
    people.add(Person.admin(adminPassword));
    people.addAll(members);
    folder.setUp(people, groups, pages);
  }
}
