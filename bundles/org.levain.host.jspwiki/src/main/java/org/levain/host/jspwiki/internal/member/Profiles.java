package org.levain.host.jspwiki.internal.member;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.wiki.auth.NoSuchPrincipalException;
import org.apache.wiki.auth.UserManager;
import org.apache.wiki.auth.user.UserDatabase;
import org.apache.wiki.auth.user.XMLUserDatabase;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The profiles of the wiki's user database, kept for as long as they are known to be unchanged, or
 * for five seconds. Thread-safe.
 */
@Component(name = "org.levain.host.jspwiki.profiles", service = Profiles.class)
public final class Profiles {

  private final RunningWiki wiki;
  private final Snapshot<Directory> snapshot;

  /** The profiles of this wiki. */
  @Activate
  public Profiles(@Reference RunningWiki wiki) {
    this.wiki = wiki;
    ProfileSource source = sourceOf(wiki);
    snapshot =
        new Snapshot<>(Duration.ofSeconds(5), source::state, () -> new Directory(source.read()));
  }

  /** Everybody. */
  Directory all() {
    return snapshot.get();
  }

  /** The profile of somebody who may have been added a moment ago. */
  Optional<Profile> byLogin(String login) {
    return all().byLogin(login).or(() -> fresh(login));
  }

  /**
   * The profile with this identifier. An old database may have given out identifiers only after
   * Levain stored the login in their place; a login that looks like an identifier does not count,
   * or somebody could take over a deleted member's.
   */
  Optional<Profile> byUid(String uid) {
    Optional<Profile> found = all().byUid(uid);
    boolean mayBeLogin = !uid.matches("-?\\d+");
    return found.isEmpty() && mayBeLogin ? byLogin(uid) : found;
  }

  private Optional<Profile> fresh(String login) {
    try {
      return Optional.of(Profile.of(database(wiki).findByLoginName(login)));
    } catch (NoSuchPrincipalException e) {
      return Optional.empty();
    }
  }

  private static UserDatabase database(RunningWiki wiki) {
    return wiki.part(UserManager.class).getUserDatabase();
  }

  private static ProfileSource sourceOf(RunningWiki wiki) {
    UserDatabase database = database(wiki);
    ProfileSource throughWiki = new DatabaseProfiles(database);
    // a subclass may keep its members elsewhere
    return database.getClass() == XMLUserDatabase.class
        ? new XmlProfiles(xmlFile(wiki), throughWiki)
        : throughWiki;
  }

  private static Path xmlFile(RunningWiki wiki) {
    String standard = wiki.engine().getRootPath() + "/WEB-INF/userdatabase.xml";
    return Path.of(wiki.property(XMLUserDatabase.PROP_USERDATABASE, standard));
  }
}
