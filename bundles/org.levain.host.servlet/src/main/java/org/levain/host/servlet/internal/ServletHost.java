package org.levain.host.servlet.internal;

import jakarta.servlet.ServletContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levain.host.Capability;
import org.levain.host.ContentHash;
import org.levain.host.Host;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A servlet application that has a sign-in, but no pages or groups that Levain could use. */
@Component(name = "org.levain.host.servlet.host")
public final class ServletHost implements Host {

  private final ServletContext application;
  private final People people;

  /** This application. */
  @Activate
  public ServletHost(
      @Reference(target = "(levain.server=servlet)") ServletContext application,
      @Reference People people) {
    this.application = application;
    this.people = people;
  }

  @Override
  public String kind() {
    return "servlet";
  }

  @Override
  public String displayName() {
    return Stream.of(
            Optional.of(people.config().displayName()),
            Optional.ofNullable(application.getServletContextName()))
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("Levain");
  }

  @Override
  public String version() {
    String info = application.getServerInfo();
    return info == null ? "" : info;
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.GROUPS);
  }

  @Override
  public String frontPath() {
    return people.config().frontPath();
  }

  @Override
  public String signInPath() {
    return people.config().signInPath();
  }

  @Override
  public Stream<String> projection() {
    Stream<String> groups =
        people.groups().entrySet().stream()
            .map(g -> "group " + g.getKey() + " " + hash(String.join("\n", g.getValue())));
    Stream<String> members =
        people.members().all().stream().map(p -> "member " + p.uid() + " " + hash(contentOf(p)));
    return Stream.concat(groups, members).sorted();
  }

  private static String contentOf(Person p) {
    return String.join("\n", p.login(), p.fullName(), p.mail().orElse(""));
  }

  private static String hash(String content) {
    return ContentHash.of(content);
  }
}
