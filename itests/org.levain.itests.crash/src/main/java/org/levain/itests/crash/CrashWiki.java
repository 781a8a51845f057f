package org.levain.itests.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levain.demo.server.Folders;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings.Levain;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.itests.server.Account;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.ServerKind;
import org.levain.itests.visit.Visitor;

/** The lived-in wiki or a tenth of its pages, with a mail server in its settings. */
final class CrashWiki implements ServerKind {

  private static final int TENTH = 10;

  private final LivedInWikiServer wiki = new LivedInWikiServer();
  private final boolean whole;
  private final int smtpPort;

  CrashWiki(boolean whole, int smtpPort) {
    this.whole = whole;
    this.smtpPort = smtpPort;
  }

  LivedInWiki content() {
    return wiki.content();
  }

  @Override
  public void setUp(Path folder) {
    if (whole) {
      wiki.setUp(folder);
    } else {
      setUpSmall(folder);
    }
    Folders.write(
        folder.resolve("levain/conf/org.levain.mail.cfg"),
        "host = 127.0.0.1\nport = %d\nfrom = levain@example.org\nstartTls = false\n"
            .formatted(smtpPort));
    // without an address nobody can be invited
    Folders.write(
        folder.resolve("levain/conf/org.levain.web.cfg"), "publicUrl = http://wiki.example.org\n");
  }

  private void setUpSmall(Path folder) {
    List<Person> people = new ArrayList<>(content().members());
    people.add(Person.admin(administrator().password()));
    int pages = content().pages().size() / TENTH;
    LivedInWikiServer.wiki(folder)
        .setUp(people, content().groups(), content().pages().subList(0, pages));
  }

  @Override
  public TomcatServer start(Path folder, Levain levain) {
    return wiki.start(folder, levain);
  }

  @Override
  public void signIn(Visitor visitor, Account account) {
    wiki.signIn(visitor, account);
  }

  @Override
  public Account administrator() {
    return wiki.administrator();
  }

  @Override
  public Account member(int number) {
    return wiki.member(number);
  }
}
