package org.levain.itests.upgrade;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.levain.demo.server.Folders;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings.Levain;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.WikiGroup;
import org.levain.demo.wiki.WikiPage;
import org.levain.itests.server.Account;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.ServerKind;
import org.levain.itests.visit.Visitor;

/** A wiki of a handful of people and pages: as new, or as a fixture has left it. */
public final class FixtureWiki implements ServerKind {

  private static final List<Person> MEMBERS =
      List.of(
          person(2, "lea", "Léa Le Goff"),
          person(3, "tomas", "Tomás Nunes"),
          person(4, "ines", "Inès Varga"),
          person(5, "maelle", "Maëlle Quéré"),
          person(6, "aissa", "Aïssa Ben Salah"));

  private static final List<WikiPage> PAGES =
      List.of(
          new WikiPage("Main", "!!! Bienvenue\n\n* [Bibliothèque]\n* [Réservé]\n"),
          new WikiPage("LeftMenu", "* [Main]\n* [Bibliothèque]\n"),
          new WikiPage("Bibliothèque", "Les livres sont en salle 12.\n"),
          new WikiPage("Réservé", "[{ALLOW view Chantier}]\n\nPour l’équipe du chantier.\n"));

  private final LivedInWikiServer wiki = new LivedInWikiServer();
  private final Optional<Path> fixture;
  private final int smtpPort;

  private FixtureWiki(Optional<Path> fixture, int smtpPort) {
    this.fixture = fixture;
    this.smtpPort = smtpPort;
  }

  /** As new. */
  static FixtureWiki fresh(int smtpPort) {
    return new FixtureWiki(Optional.empty(), smtpPort);
  }

  /** As this zip has it; only the mail server has moved. */
  public static FixtureWiki of(Path zip, int smtpPort) {
    return new FixtureWiki(Optional.of(zip), smtpPort);
  }

  @Override
  public void setUp(Path folder) {
    fixture.ifPresentOrElse(zip -> Fixture.unpack(zip, folder), () -> setUpNew(folder));
    Folders.write(
        folder.resolve("levain/conf/org.levain.mail.cfg"),
        "host = 127.0.0.1\nport = %d\nfrom = levain@example.org\nstartTls = false\n"
            .formatted(smtpPort));
  }

  private void setUpNew(Path folder) {
    List<Person> people =
        Stream.concat(Stream.of(Person.admin(administrator().password())), MEMBERS.stream())
            .toList();
    List<WikiGroup> groups =
        List.of(
            new WikiGroup("Admin", List.of("admin")),
            new WikiGroup("Chantier", List.of("tomas", "aissa")));
    LivedInWikiServer.wiki(folder).setUp(people, groups, PAGES);
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
    return Account.of(MEMBERS.get(number - 1));
  }

  /** Somebody of the fixture. */
  static Account account(String login) {
    return MEMBERS.stream()
        .filter(member -> member.login().equals(login))
        .findFirst()
        .map(Account::of)
        .orElseThrow();
  }

  private static Person person(int uid, String login, String name) {
    return new Person(
        String.valueOf(uid), login, name, login + "@example.invalid", "Fixture-of-" + login);
  }
}
