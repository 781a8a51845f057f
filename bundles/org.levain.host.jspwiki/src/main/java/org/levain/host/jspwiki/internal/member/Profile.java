package org.levain.host.jspwiki.internal.member;

import java.util.Optional;
import org.apache.wiki.auth.user.UserProfile;

/**
 * What the wiki's user database says about a member.
 *
 * @param uid the stable identifier; the login where an old database has none
 * @param wikiName the full name without blanks, which also stands for the member in groups
 */
record Profile(String uid, String login, String fullName, String wikiName, Optional<String> mail) {

  static Profile of(String uid, String login, String fullName, String wikiName, String mail) {
    return new Profile(
        uid.isBlank() ? login : uid,
        login,
        fullName.isBlank() ? login : fullName,
        wikiName,
        Optional.of(mail).filter(m -> !m.isBlank()));
  }

  static Profile of(UserProfile profile) {
    return of(
        orEmpty(profile.getUid()),
        orEmpty(profile.getLoginName()),
        orEmpty(profile.getFullname()),
        orEmpty(profile.getWikiName()),
        orEmpty(profile.getEmail()));
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }
}
