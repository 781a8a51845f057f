package org.levain.demo.wiki.livedin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.levain.demo.wiki.Person;

/** Generates people. */
final class Members {

  /** Logins that differ by case only, or are named like a page or a group; one name for two. */
  private static final List<String[]> COLLIDING =
      List.of(
          new String[] {"elodie", "Élodie D'Arcy"},
          new String[] {"Elodie", "Élodie Durand"},
          new String[] {"mmartin", "Marie Martin"},
          new String[] {"marie.martin", "Marie Martin"},
          new String[] {"Projet12", "Noé Projet"},
          new String[] {"comptables", "Anne Comptable"},
          new String[] {"sean.oneil", "Seán O'Neil"},
          new String[] {"Main", "Françoise Main"},
          new String[] {"zoe", "Zoë Ångström-L’Hôte"},
          new String[] {"nguyen.thi", "Nguyễn Thị Hồng"});

  private final Random random;
  private final Words words = Words.read("people.txt");
  private final Set<String> logins = new HashSet<>();

  Members(long seed) {
    random = new Random(seed);
  }

  List<Person> list(int count) {
    List<Person> members = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      members.add(member(number));
    }
    return List.copyOf(members);
  }

  private Person member(int number) {
    if (number <= COLLIDING.size()) {
      String[] name = COLLIDING.get(number - 1);
      return person(number, name[0], name[1]);
    }
    String first = words.any("first", random);
    String last = words.any("last", random);
    return person(number, freeLogin(first, last), first + " " + last);
  }

  private Person person(int number, String login, String fullName) {
    logins.add(login);
    // not in the order of the names, as identifiers never are
    String uid = Long.toString(1_000_000_007L * number % 9_999_999_967L);
    String mail = folded(login) + "@example.invalid";
    return new Person(uid, login, fullName, mail, password(number));
  }

  private static String password(int number) {
    return "Member-%03d-pass".formatted(number);
  }

  private String freeLogin(String first, String last) {
    String login = folded(first).charAt(0) + folded(last);
    for (int i = 2; logins.contains(login); i++) {
      login = folded(first).charAt(0) + folded(last) + i;
    }
    return login;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z0-9.]", "")
        .toLowerCase(Locale.ROOT);
  }
}
