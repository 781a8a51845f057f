package org.levain.goals.internal.invite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.host.Member;
import org.levain.host.Members;

/** Members by mail address, as far as somebody asked for them. */
record Addresses(Map<String, List<Member>> members) {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:.*<)?([^\\s<>@]{1,64}@[^\\s<>@]{1,255})>?");

  /** One look through all members finds all addresses; a server has no other way to ask. */
  private static final int PAGE = 1000;

  private static final int MOST_PAGES = 200;

  /** The address in a line: alone, or behind a name in angle brackets. */
  static Optional<String> in(String line) {
    Matcher matcher = ADDRESS.matcher(line.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Those who have the addresses in these lines. */
  static Addresses among(Members members, List<String> lines) {
    Set<String> wanted = new HashSet<>();
    lines.forEach(line -> in(line).ifPresent(wanted::add));
    Map<String, List<Member>> found = new HashMap<>();
    String after = "";
    for (int i = 0; i < MOST_PAGES && !wanted.isEmpty(); i++) {
      List<Member> page = members.list(after, PAGE);
      page.forEach(m -> keep(m, wanted, found));
      if (page.size() < PAGE) {
        break;
      }
      after = page.get(page.size() - 1).uid();
    }
    return new Addresses(found);
  }

  private static void keep(Member member, Set<String> wanted, Map<String, List<Member>> found) {
    member
        .mail()
        .map(mail -> mail.toLowerCase(Locale.ROOT))
        .filter(wanted::contains)
        .ifPresent(mail -> found.computeIfAbsent(mail, m -> new ArrayList<>()).add(member));
  }

  List<Member> of(String address) {
    return members.getOrDefault(address, List.of());
  }
}
