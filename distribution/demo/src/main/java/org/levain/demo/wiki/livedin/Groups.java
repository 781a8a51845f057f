package org.levain.demo.wiki.livedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.WikiGroup;

/** Generates groups: the administrators, some departments, some that nobody tidied up. */
final class Groups {

  private static final int LARGEST = 40;

  private final Random random;
  private final List<Person> members;
  private final Words words = Words.read("places.txt");

  Groups(long seed, List<Person> members) {
    this.random = new Random(seed + 1);
    this.members = members;
  }

  List<WikiGroup> list(int count) {
    List<WikiGroup> groups = new ArrayList<>();
    groups.add(new WikiGroup("Admin", List.of("admin")));
    groups.add(new WikiGroup("Vide", List.of()));
    for (int i = 0; groups.size() < count; i++) {
      groups.add(new WikiGroup(words.of("groups").get(i), someLogins()));
    }
    return List.copyOf(groups);
  }

  private List<String> someLogins() {
    return random
        .ints(1 + random.nextInt(LARGEST), 0, members.size())
        .distinct()
        .mapToObj(i -> members.get(i).login())
        .toList();
  }
}
