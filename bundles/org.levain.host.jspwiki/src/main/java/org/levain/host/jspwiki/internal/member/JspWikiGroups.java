package org.levain.host.jspwiki.internal.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.wiki.auth.WikiPrincipal;
import org.apache.wiki.auth.WikiSecurityException;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Groups;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The groups of a JSPWiki. Logins are written; what an older wiki stored by full name or wiki name
 * is shown by login where it names exactly one member, and stays as it is otherwise.
 */
@Component(name = "org.levain.host.jspwiki.groups")
public final class JspWikiGroups implements Groups {

  private final RunningWiki wiki;
  private final Profiles profiles;
  private final StoredGroups stored;
  private final ActingSession session;

  /** The groups of this wiki. */
  @Activate
  public JspWikiGroups(
      @Reference RunningWiki wiki, @Reference Profiles profiles, @Reference StoredGroups stored) {
    this.wiki = wiki;
    this.profiles = profiles;
    this.stored = stored;
    this.session = new ActingSession(wiki);
  }

  @Override
  public Optional<Group> find(String name) {
    return stored.find(name).map(g -> Group.of(name, logins(StoredGroups.membersOf(g))));
  }

  @Override
  public List<String> names() {
    return stored.names();
  }

  @Override
  public String nameFor(String words) {
    return GroupNames.of(words);
  }

  @Override
  public synchronized void save(Group group, Actor actor) {
    Directory members = profiles.all();
    GroupNames.check(group.name(), members);
    requireKnown(group);
    try {
      // the wiki's own class: an object of ours would stay in the wiki's cache for ever
      org.apache.wiki.auth.authorize.Group written = stored.live().create(group.name());
      group.logins().forEach(login -> written.add(new WikiPrincipal(login)));
      stored.live().write(session.of(actor), written);
    } catch (WikiSecurityException e) {
      throw failed("group.not-saved", group.name(), e);
    }
  }

  @Override
  public synchronized boolean delete(String name, Actor actor) {
    if (stored.find(name).isEmpty()) {
      return false;
    }
    try {
      stored.live().delete(name);
      return true;
    } catch (WikiSecurityException e) {
      throw failed("group.not-deleted", name, e);
    }
  }

  private void requireKnown(Group group) {
    SortedSet<String> unknown = new TreeSet<>(group.logins());
    unknown.removeIf(login -> profiles.byLogin(login).isPresent());
    unknown.removeAll(stored.storedMembers(group.name()));
    if (!unknown.isEmpty()) {
      throw new HostRefusal(
          Reason.UNKNOWN_MEMBER, Sentence.of("group.strangers", String.join(", ", unknown)));
    }
  }

  private List<String> logins(List<String> names) {
    Directory members = profiles.all();
    List<String> logins = new ArrayList<>();
    names.forEach(name -> logins.add(login(name, members)));
    return logins;
  }

  private String login(String name, Directory members) {
    if (members.byLogin(name).isPresent()) {
      return name;
    }
    List<Profile> named = members.named(name).stream().filter(p -> counts(p, name)).toList();
    return named.size() == 1 ? named.get(0).login() : name;
  }

  private boolean counts(Profile profile, String name) {
    return wiki.fullNamesCount() || profile.wikiName().equals(name);
  }

  private static HostRefusal failed(String key, String group, WikiSecurityException e) {
    return new HostRefusal(Reason.FAILED, Sentence.of(key, group, e.getMessage()), e);
  }
}
