package org.levain.itests.hostile;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.levain.demo.server.Folders;
import org.levain.demo.server.ServerFiles;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings;
import org.levain.demo.server.TomcatSettings.Levain;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.itests.server.Account;
import org.levain.itests.server.ServerKind;
import org.levain.itests.server.SignInForm;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/**
 * The hostile application with forty people, two folders below the root of its server, behind a
 * reverse proxy.
 */
public final class HostileServer implements ServerKind {

  static final String CONTEXT = "/apps/intranet";

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Account ADMIN = new Account("admin", "Admin-of-tests-1");

  /** Somebody with an account who is in no list of people. */
  static final Account OUTSIDER = new Account("outsider", "Outsider-of-tests-1");

  private static final int PEOPLE = 40;

  private final List<Person> people = new LivedInWiki(1).members().subList(0, PEOPLE);
  private @Nullable ReverseProxy proxy;

  /** Follows the guide, and adds the people of this application to those of the guide. */
  @Override
  public void setUp(Path folder) {
    Map<String, String> files = InstallationGuide.ofThisArchive().filesForServletApplications();
    files.forEach((name, text) -> Folders.write(folder.resolve("levain").resolve(name), text));
    Path directory = folder.resolve("levain/conf/people");
    Folders.write(
        directory.resolve("members.csv"),
        files.get("conf/people/members.csv") + rows(HostileServer::member));
    Folders.write(
        directory.resolve("groups.csv"),
        files.get("conf/people/groups.csv") + rows(p -> "Tout le monde," + p.login()));
  }

  @Override
  public TomcatServer start(Path folder, Levain levain) {
    ServerFiles files = ServerFiles.ofThisBuild();
    Path war = Path.of(System.getProperty("levain.it.hostile", "no.war"));
    TomcatSettings settings =
        TomcatSettings.of(folder.resolve("tomcat"), war)
            .at(CONTEXT)
            .with(levain)
            .withUser(ADMIN.login(), ADMIN.password())
            .withUser(OUTSIDER.login(), OUTSIDER.password());
    for (Person person : people) {
      settings = settings.withUser(person.login(), person.password());
    }
    TomcatServer.prepare(settings, files);
    return TomcatServer.start(settings, files, PATIENCE);
  }

  /** Everybody comes through a reverse proxy; a server that was started again gets another one. */
  @Override
  public URI outside(URI inside) {
    close();
    proxy = ReverseProxy.before(inside);
    return proxy.url();
  }

  /** What stands before the server. */
  ReverseProxy proxy() {
    return Objects.requireNonNull(proxy, "The server does not run");
  }

  @Override
  public void close() {
    if (proxy != null) {
      proxy.close();
    }
  }

  @Override
  public boolean hasPages() {
    return false;
  }

  @Override
  public String frontPage() {
    return "";
  }

  @Override
  public SignInForm signInForm() {
    return new SignInForm("sign-in", "[name=user]", "[name=password]", "[name=go]");
  }

  @Override
  public void signIn(Visitor visitor, Account account) {
    String token = visitor.get("sign-in").find("intranet_token\" value=\"([^\"]+)").orElseThrow();
    Form form =
        new Form()
            .with("intranet_token", token)
            .with("user", account.login())
            .with("password", account.password());
    Answer answer = visitor.post("sign-in", form);
    if (answer.status() != 302 || answer.header("Location").endsWith("/refused")) {
      throw new AssertionError("Not let in: " + account.login() + ": " + answer);
    }
  }

  @Override
  public Account administrator() {
    return ADMIN;
  }

  @Override
  public Account member(int number) {
    return Account.of(people.get(number - 1));
  }

  private String rows(java.util.function.Function<Person, String> row) {
    return people.stream().map(row).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String member(Person p) {
    return "%s,%s,\"%s\",%s".formatted(p.login(), p.uid(), p.fullName(), p.mail());
  }
}
