package org.levain.host.jspwiki.internal.member;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wiki.auth.NoSuchPrincipalException;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.user.UserDatabase;
import org.levain.host.HostRefusal;
import org.levain.words.Sentence;

/**
 * Profiles through the wiki's own interface, which only lists wiki names: one look-up a member. Of
 * two members with one wiki name it shows the first only.
 */
final class DatabaseProfiles implements ProfileSource {

  private final UserDatabase database;

  DatabaseProfiles(UserDatabase database) {
    this.database = database;
  }

  @Override
  public List<Profile> read() {
    Map<String, Profile> byLogin = new LinkedHashMap<>();
    for (Principal name : names()) {
      byWikiName(name.getName()).ifPresent(p -> byLogin.putIfAbsent(p.login(), p));
    }
    return List.copyOf(byLogin.values());
  }

  @Override
  public Optional<Object> state() {
    return Optional.empty();
  }

  private Principal[] names() {
    try {
      return database.getWikiNames();
    } catch (WikiSecurityException e) {
      throw new HostRefusal(HostRefusal.Reason.FAILED, Sentence.of("members.unreadable"), e);
    }
  }

  private Optional<Profile> byWikiName(String name) {
    try {
      return Optional.of(Profile.of(database.findByWikiName(name)));
    } catch (NoSuchPrincipalException goneMeanwhile) {
      return Optional.empty();
    }
  }
}
