package org.levain.host.jspwiki.internal.member;

import org.levain.host.Actor;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Under which name the wiki shows who wrote a page. */
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
}
