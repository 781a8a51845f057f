package org.levain.goals.internal.fake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Member;
import org.levain.host.Members;

/** A few people. */
public final class FakeMembers implements Members {

  public static final Member INES = member("u-ines", "ines", "Inès V.");
  public static final Member MARTIN = member("u-martin", "martin", "Martin K.");
  public static final Member AISSA = member("u-aissa", "aissa", "Aïssa D.");

  private final List<Member> all = new ArrayList<>(List.of(INES, MARTIN, AISSA));

  public static Member member(String uid, String login, String fullName) {
    return new Member(uid, login, fullName, Optional.of(login + "@example.org"), Set.of());
  }

  public void add(Member member) {
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
    String words = PlainText.folded(text);
    return all.stream()
        .filter(m -> PlainText.folded(m.login() + " " + m.fullName()).contains(words))
        .sorted(Comparator.comparing(Member::fullName))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Member> list(String afterUid, int limit) {
    return all.stream()
        .filter(m -> m.uid().compareTo(afterUid) > 0)
        .sorted(Comparator.comparing(Member::uid))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<String> pagePath(Member member) {
    return Optional.empty();
  }
}
