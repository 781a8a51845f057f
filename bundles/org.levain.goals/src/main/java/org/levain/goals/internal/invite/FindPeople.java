package org.levain.goals.internal.invite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.action.People;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.domain.Community;
import org.levain.host.Group;
import org.levain.host.Member;

/**
 * Finds the people in a pasted list of names, logins and addresses, and in a group of the server,
 * and answers line by line. Somebody who is named twice stands there once.
 */
public final class FindPeople {

  /** The most lines that are looked up at once. */
  public static final int MOST = 200;

  private final Server server;
  private final Standings standings;

  /** Looks here. */
  public FindPeople(Server server, Standings standings) {
    this.server = server;
    this.standings = standings;
  }

  /**
   * The answer to a line.
   *
   * @param typed what was typed; for a member of a group the full name
   * @param member who is meant, if it is one
   * @param standing whether they can be invited
   * @param meant who may be meant where it is not one
   */
  public record Line(
      String typed, Optional<Member> member, Standing standing, List<Member> meant) {}

  /**
   * What was found.
   *
   * @param lines the answer to each line
   * @param faults why nothing was looked up; empty: it was
   */
  public record Found(List<Line> lines, List<Fault> faults) {}

  private record Meant(String typed, List<Member> members, boolean sure) {}

  /**
   * Looks people up for a community.
   *
   * @param pasted names, logins or addresses, divided by line breaks, commas or semicolons
   * @param group a group of the server whose members are meant too, or empty
   */
  public Found find(Community community, String pasted, String group) {
    List<String> names = People.names(pasted);
    Optional<Group> meant =
        server.groups().filter(g -> !group.isEmpty()).flatMap(g -> g.find(group));
    if (!group.isEmpty() && meant.isEmpty()) {
      return new Found(List.of(), List.of(Fault.of("group", "group.none", group)));
    }
    Set<String> logins = meant.<Set<String>>map(Group::logins).orElse(new TreeSet<>());
    int count = names.size() + logins.size();
    if (count == 0) {
      String key = group.isEmpty() ? "members.nobody" : "group.empty";
      return new Found(List.of(), List.of(Fault.of("people", key, group)));
    }
    if (count > MOST) {
      return new Found(List.of(), List.of(Fault.of("people", "invite.too-many", MOST, count)));
    }
    return new Found(lines(community, names, logins), List.of());
  }

  private List<Line> lines(Community community, List<String> names, Set<String> logins) {
    Addresses addresses = Addresses.among(server.members(), names);
    People people = new People(server.members());
    List<Meant> all = new ArrayList<>();
    names.forEach(name -> all.add(meant(name, people, addresses)));
    logins.stream()
        .flatMap(login -> server.members().byLogin(login).stream())
        .forEach(m -> all.add(new Meant(m.fullName(), List.of(m), true)));
    return answers(community, all);
  }

  private static Meant meant(String name, People people, Addresses addresses) {
    Optional<String> address = Addresses.in(name);
    if (address.isPresent()) {
      return new Meant(name, addresses.of(address.get()), true);
    }
    People.Match match = people.match(List.of(name));
    return match.unclear().isEmpty()
        ? new Meant(name, List.copyOf(match.found().values()), true)
        : new Meant(name, match.unclear().get(name), false);
  }

  private List<Line> answers(Community community, List<Meant> all) {
    List<Member> found = all.stream().flatMap(FindPeople::one).toList();
    Map<String, Standing> standing = standings.of(community, found);
    Set<String> seen = new LinkedHashSet<>();
    List<Line> lines = new ArrayList<>();
    for (Meant m : all) {
      Optional<Member> one = one(m).findFirst();
      if (one.isEmpty()) {
        Standing unclear = m.members().isEmpty() ? Standing.UNKNOWN : Standing.SEVERAL;
        lines.add(new Line(m.typed(), Optional.empty(), unclear, m.members()));
      } else if (seen.add(one.get().uid())) {
        lines.add(new Line(m.typed(), one, standing.get(one.get().uid()), List.of()));
      }
    }
    return lines;
  }

  private static Stream<Member> one(Meant meant) {
    return meant.sure() && meant.members().size() == 1 ? meant.members().stream() : Stream.empty();
  }
}
