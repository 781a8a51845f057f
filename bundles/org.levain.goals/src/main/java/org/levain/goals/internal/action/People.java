package org.levain.goals.internal.action;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Member;
import org.levain.host.Members;

/** Finds the members that a person means: by login, or by full name if only one has it. */
public final class People {

  /** The most names that are looked up at once. */
  static final int MAX_NAMES = 200;

  /** The most that are proposed for a name that nobody has. */
  private static final int NEAR = 3;

  private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

  private final Members members;

  /** Looks among these members. */
  public People(Members members) {
    this.members = members;
  }

  /**
   * What was found for the names that a person typed.
   *
   * @param found the members, by login, in the order of the names
   * @param unclear names that nobody or several have, with those who may be meant
   */
  public record Match(Map<String, Member> found, Map<String, List<Member>> unclear) {}

  /** The names in what was typed. */
  public static List<String> names(String typed) {
    return Arrays.stream(BETWEEN.split(typed))
        .map(PlainText::oneLine)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Looks all names up. */
  public Match match(List<String> names) {
    Match match = new Match(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (String name : names) {
      List<Member> meant = meant(name);
      if (meant.size() == 1) {
        match.found().put(meant.get(0).login(), meant.get(0));
      } else {
        match.unclear().put(name, meant.isEmpty() ? members.search(name, NEAR) : meant);
      }
    }
    return match;
  }

  /** What to put into a field for this member: the full name, or the login where two have it. */
  public String nameFor(Member member) {
    return meant(member.fullName()).equals(List.of(member)) ? member.fullName() : member.login();
  }

  private List<Member> meant(String name) {
    return members
        .byLogin(name)
        .map(List::of)
        .orElseGet(
            () ->
                members.search(name, 20).stream()
                    .filter(m -> PlainText.folded(m.fullName()).equals(PlainText.folded(name)))
                    .toList());
  }
}
