package org.levain.host.jspwiki.internal.member;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.host.Actor;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Under which name the wiki shows who wrote a page, and whom it means by a name. */
@Component(name = "org.levain.host.jspwiki.authors", service = Authors.class)
public final class Authors {

  private final RunningWiki wiki;
  private final Profiles profiles;

  /** The authors of this wiki. */
  @Activate
  public Authors(@Reference RunningWiki wiki, @Reference Profiles profiles) {
    this.wiki = wiki;
    this.profiles = profiles;
  }

  /** The name that the wiki would show, had the member saved the page themselves. */
  public String nameOf(Actor actor) {
    return actor.login().map(this::nameOf).orElse("Levain");
  }

  private String nameOf(String login) {
    return wiki.namesAreLogins()
        ? login
        : profiles.byLogin(login).map(Profile::fullName).orElse(login);
  }

  /**
   * The identifier of the one member whom the wiki means by this name: a login or a full name, as
   * its version writes them, and pages that an older version wrote. Empty where it is nobody's or
   * more than one member's.
   */
  public Optional<String> uidOf(String shownName) {
    Directory all = profiles.all();
    Set<String> meant =
        Stream.concat(all.byLogin(shownName).stream(), all.named(shownName).stream())
            .map(Profile::uid)
            .collect(Collectors.toSet());
    return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
  }
}
