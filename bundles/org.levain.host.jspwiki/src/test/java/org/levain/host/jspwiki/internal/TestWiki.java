package org.levain.host.jspwiki.internal;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.auth.UserManager;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.user.UserDatabase;
import org.apache.wiki.auth.user.UserProfile;
import org.levain.host.jspwiki.internal.member.AccessLists;
import org.levain.host.jspwiki.internal.member.Authors;
import org.levain.host.jspwiki.internal.member.JspWikiGroups;
import org.levain.host.jspwiki.internal.member.JspWikiMembers;
import org.levain.host.jspwiki.internal.member.MemberLines;
import org.levain.host.jspwiki.internal.member.Profiles;
import org.levain.host.jspwiki.internal.member.StoredGroups;
import org.levain.host.jspwiki.internal.page.JspWikiPages;
import org.levain.host.jspwiki.internal.page.PageLines;
import org.levain.host.jspwiki.internal.page.PageStore;
import org.levain.host.jspwiki.internal.page.SaveInProgress;

/** A real wiki in this process, on folders of its own, and the adapter in front of it. */
public final class TestWiki implements AutoCloseable {

  /** Nobody's password outside these tests. */
  public static final String PASSWORD = "Hand-made-2026!";

  public final ServletContext context;
  public final Engine engine;
  public final RunningWiki running;
  public final StoredGroups storedGroups;
  public final JspWikiMembers members;
  public final Authors authors;
  public final JspWikiGroups groups;
  public final PageStore pageStore;
  public final SaveInProgress marker = new SaveInProgress();
  public final JspWikiPages pages;
  public final JspWikiHost host;

  /** Starts a wiki in an empty folder. */
  public TestWiki(Path folder) {
    this(folder, p -> {});
  }

  /** Starts a wiki in an empty folder, configured by the test. */
  public TestWiki(Path folder, Consumer<Properties> configure) {
    Path war = Path.of(System.getProperty("wiki.war"));
    context = TestServlet.context(war, "/wiki");
    Properties properties = properties(folder);
    configure.accept(properties);
    engine = Wiki.engine().find(context, properties);
    context.setAttribute("org.apache.wiki.WikiEngine", engine);
    running = new RunningWiki(context);
    Profiles profiles = new Profiles(running);
    storedGroups = new StoredGroups(running);
    members = new JspWikiMembers(running, profiles, storedGroups);
    groups = new JspWikiGroups(running, profiles, storedGroups);
    pageStore = new PageStore(running);
    authors = new Authors(running, profiles);
    pages =
        new JspWikiPages(running, pageStore, marker, authors, new AccessLists(running, profiles));
    host =
        new JspWikiHost(running, new MemberLines(profiles, storedGroups), new PageLines(pageStore));
  }

  private static Properties properties(Path folder) {
    Properties p = new Properties();
    try (InputStream in = TestWiki.class.getResourceAsStream("/ini/jspwiki.properties")) {
      p.load(in);
      for (String name : new String[] {"pages", "attachments", "work"}) {
        Files.createDirectories(folder.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    p.setProperty("jspwiki.fileSystemProvider.pageDir", folder.resolve("pages").toString());
    p.setProperty(
        "jspwiki.basicAttachmentProvider.storageDir", folder.resolve("attachments").toString());
    p.setProperty("jspwiki.workDir", folder.resolve("work").toString());
    p.setProperty("jspwiki.xmlUserDatabaseFile", folder.resolve("users.xml").toString());
    p.setProperty("jspwiki.xmlGroupDatabaseFile", folder.resolve("groups.xml").toString());
    p.setProperty("jspwiki.frontPage", "Main");
    p.setProperty("jspwiki.applicationName", "Test wiki");
    return p;
  }

  /** Registers somebody. */
  public void register(String login, String fullName, String mail) {
    try {
      UserDatabase database = engine.getManager(UserManager.class).getUserDatabase();
      UserProfile profile = database.newProfile();
      profile.setLoginName(login);
      profile.setFullname(fullName);
      profile.setEmail(mail);
      profile.setPassword(PASSWORD);
      database.save(profile);
    } catch (WikiSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    engine.shutdown();
  }
}
