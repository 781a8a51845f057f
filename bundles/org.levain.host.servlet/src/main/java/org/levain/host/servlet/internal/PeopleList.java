package org.levain.host.servlet.internal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everybody in {@code members.csv}, ready to be searched. Immutable. */
final class PeopleList {

  private record Entry(Person person, String foldedName, String foldedLogin) {
    Entry(Person p) {
      this(p, fold(p.fullName()), fold(p.login()));
    }
  }

  private static final Comparator<Entry> BY_FULL_NAME =
      Comparator.comparing(Entry::foldedName)
          .thenComparing(e -> e.person().fullName())
          .thenComparing(e -> e.person().login());

  private final TreeMap<String, Person> byUid = new TreeMap<>();
  private final Map<String, Person> byLogin = new HashMap<>();
  private final List<Entry> byFullName;

  PeopleList(Collection<Person> people) {
    for (Person p : people) {
      byUid.put(p.uid(), p);
      byLogin.put(p.login(), p);
    }
    byFullName = people.stream().map(Entry::new).sorted(BY_FULL_NAME).toList();
  }

  Optional<Person> byUid(String uid) {
    return Optional.ofNullable(byUid.get(uid));
  }

  Optional<Person> byLogin(String login) {
    return Optional.ofNullable(byLogin.get(login));
  }

  List<Person> search(String text, int limit) {
    String folded = fold(text.strip());
    return byFullName.stream()
        .filter(e -> e.foldedName().contains(folded) || e.foldedLogin().contains(folded))
        .limit(limit)
        .map(Entry::person)
        .toList();
  }

  List<Person> after(String uid, int limit) {
    return byUid.tailMap(uid, false).values().stream().limit(limit).toList();
  }

  Collection<Person> all() {
    return byUid.values();
  }

  static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace("œ", "oe")
        .replace("Œ", "OE");
  }

  private static String fold(String text) {
    return withoutAccents(text).toLowerCase(Locale.ROOT);
  }
}
