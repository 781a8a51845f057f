package org.levain.charters.internal.fake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.levain.host.Members;

/** A few people. */
public final class FakeMembers implements Members {

  public static final Member INES = member("u-ines", "ines", "Inès V.");

  /** Animates the club. */
  public static final Member AISSA =
      new Member(
          "u-aissa", "aissa", "Aïssa D.", Optional.of("aissa@example.org"), Set.of("ClubGroup"));

  /** Somebody whose name is an attack. */
  public static final Member HOSTILE =
      member(
          "u-hostile",
          "hostile",
          "<script>alert(1)</script>\u202E" + "x".repeat(500) + "\" onerror=\"y");

  /** The pages that members have, by identifier. */
  public final Map<String, String> pages = new HashMap<>();

  private final List<Member> all = new ArrayList<>(List.of(INES, AISSA, HOSTILE));

  public static Member member(String uid, String login, String fullName) {
    return new Member(uid, login, fullName, Optional.of(login + "@example.org"), Set.of());
  }

  public void join(Member member) {
    all.add(member);
  }

  public void leave(Member member) {
    all.remove(member);
  }

  @Override
  public Optional<Member> current(HttpServletRequest request) {
    return Optional.empty();
  }

  @Override
  public Optional<Member> byUid(String uid) {
    return all.stream().filter(m -> m.uid().equals(uid)).findFirst();
  }

  @Override
  public Optional<Member> byLogin(String login) {
    return all.stream().filter(m -> m.login().equals(login)).findFirst();
  }

  @Override
  public List<Member> search(String text, int limit) {
    String words = text.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(m -> m.fullName().toLowerCase(Locale.ROOT).contains(words))
        .sorted(Comparator.comparing(Member::fullName))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Member> list(String afterUid, int limit) {
    return all.stream().filter(m -> m.uid().compareTo(afterUid) > 0).limit(limit).toList();
  }

  @Override
  public Optional<String> pagePath(Member member) {
    return Optional.ofNullable(pages.get(member.uid())).map(page -> "Wiki.jsp?page=" + page);
  }
}
