package org.levain.demo.wiki.livedin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.WikiGroup;
import org.levain.demo.wiki.WikiPage;

/** Generates pages: menus, a front page, people's pages, a weblog, and a lot of everyday ones. */
final class Pages {

  private static final int PEOPLE_WITH_A_PAGE = 60;
  private static final int ONE_IN_PROTECTED = 40;

  private final Random random;
  private final List<Person> members;
  private final List<WikiGroup> groups;
  private final Words words = Words.read("places.txt");
  private final PageText text;
  private final Map<String, String> pages = new LinkedHashMap<>();

  Pages(long seed, List<Person> members, List<WikiGroup> groups) {
    this.random = new Random(seed + 2);
    this.members = members;
    this.groups = groups;
    this.text = new PageText(random);
  }

  List<WikiPage> list(int count) {
    FixedPages.all().forEach(page -> pages.put(page.name(), page.text()));
    Weblog.entries(random, members).forEach(page -> pages.put(page.name(), page.text()));
    members.subList(0, PEOPLE_WITH_A_PAGE).forEach(m -> pages.putIfAbsent(name(m), text.of(m)));
    List<String> names = everydayNames(count - pages.size());
    for (int i = 0; i < names.size(); i++) {
      pages.put(names.get(i), protection(i) + text.about(names.get(i), names));
    }
    return pages.entrySet().stream().map(p -> new WikiPage(p.getKey(), p.getValue())).toList();
  }

  /** What the wiki would name this member's page: letters only. */
  private static String name(Person member) {
    return member.wikiName().replaceAll("[’']", "");
  }

  private List<String> everydayNames(int count) {
    List<String> topics = words.of("topics");
    List<String> names = new ArrayList<>();
    for (int i = 0; names.size() < count; i++) {
      String name = topics.get(i % topics.size()) + separator(i) + (1 + i / topics.size());
      if (!pages.containsKey(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String separator(int i) {
    return i % 3 == 0 ? " " : "";
  }

  /** An access list on some pages: for a group, or for one person. */
  private String protection(int i) {
    if (i % ONE_IN_PROTECTED != 0) {
      return "";
    }
    String reader =
        i % (2 * ONE_IN_PROTECTED) == 0
            ? groups.get(random.nextInt(groups.size())).name()
            : members.get(random.nextInt(members.size())).login();
    return "[{ALLOW view,edit " + reader + "}]\n";
  }
}
