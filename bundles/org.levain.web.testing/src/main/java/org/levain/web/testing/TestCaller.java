package org.levain.web.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.levain.web.Caller;

/**
 * Somebody who looks at a page.
 *
 * @param member who it is; empty: a stranger
 * @param permissions what this reader may, word by word; {@code *}: everything
 * @param locale the reader's language
 */
public record TestCaller(Optional<Member> member, Set<String> permissions, Locale locale)
    implements Caller {

  /** A member who may do everything, and reads English. */
  public static TestCaller administrator() {
    Member ines = new Member("uid-ines", "ines", "Inès Vasseur", Optional.empty(), Set.of("Admin"));
    return new TestCaller(Optional.of(ines), Set.of("*"), Locale.ENGLISH);
  }

  /** A member who may do this and nothing else, and reads English. */
  public static TestCaller member(String... permissions) {
    Member tomas = new Member("uid-tomas", "tomas", "Tomas Keller", Optional.empty(), Set.of());
    return new TestCaller(Optional.of(tomas), Set.of(permissions), Locale.ENGLISH);
  }

  /** Somebody who has not signed in, and reads English. */
  public static TestCaller stranger() {
    return new TestCaller(Optional.empty(), Set.of(), Locale.ENGLISH);
  }

  /** The same person in another language. */
  public TestCaller in(Locale language) {
    return new TestCaller(member, permissions, language);
  }

  @Override
  public boolean terminal() {
    return false;
  }

  @Override
  public boolean may(String permission) {
    return permissions.contains("*") || permissions.contains(permission);
  }

  @Override
  public String getName() {
    return member.map(Member::login).orElse("anonymous");
  }
}
