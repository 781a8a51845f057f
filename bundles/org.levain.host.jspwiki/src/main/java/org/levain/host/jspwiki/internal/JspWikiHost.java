package org.levain.host.jspwiki.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.wiki.api.Release;
import org.levain.host.Capability;
import org.levain.host.Host;
import org.levain.host.jspwiki.internal.member.MemberLines;
import org.levain.host.jspwiki.internal.page.PageLines;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A JSPWiki as the server that Levain lives in. */
@Component(name = "org.levain.host.jspwiki.host")
public final class JspWikiHost implements Host {

  private final RunningWiki wiki;
  private final MemberLines members;
  private final PageLines pages;

  /** This wiki. */
  @Activate
  public JspWikiHost(
      @Reference RunningWiki wiki, @Reference MemberLines members, @Reference PageLines pages) {
    this.wiki = wiki;
    this.members = members;
    this.pages = pages;
  }

  @Override
  public String kind() {
    return "jspwiki";
  }

  @Override
  public String displayName() {
    return wiki.engine().getApplicationName();
  }

  @Override
  public String version() {
    return Release.getVersionString();
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public String frontPath() {
    return wiki.pathOf(wiki.engine().getFrontPage());
  }

  @Override
  public String signInPath() {
    return "Login.jsp";
  }

  @Override
  public Stream<String> projection() {
    PageLines.Read read = pages.read();
    return Stream.of(read.access(), members.groups(), members.members(), read.pages())
        .flatMap(lines -> lines.stream().sorted());
  }
}
