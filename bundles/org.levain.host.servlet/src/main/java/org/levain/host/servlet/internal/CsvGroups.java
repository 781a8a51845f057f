package org.levain.host.servlet.internal;

import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Groups;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The groups of {@code groups.csv}. */
@Component(name = "org.levain.host.servlet.groups")
public final class CsvGroups implements Groups {

  /** A spreadsheet would take a name that starts like this for a formula. */
  private static final Pattern UNSAFE = Pattern.compile("^[=+@\\-].*|.*[\\p{Cntrl},;\"].*");

  private static final int LONGEST = 60;

  private final People people;

  /** The groups of this application. */
  @Activate
  public CsvGroups(
      @Reference(target = "(levain.server=servlet)") ServletContext application,
      @Reference People people) {
    this.people = people;
  }

  @Override
  public Optional<Group> find(String name) {
    return Optional.ofNullable(people.groups().get(name)).map(logins -> Group.of(name, logins));
  }

  @Override
  public List<String> names() {
    return List.copyOf(people.groups().keySet());
  }

  @Override
  public String nameFor(String words) {
    String name =
        Arrays.stream(PeopleList.withoutAccents(words).split("[^A-Za-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
    if (name.isEmpty()) {
      throw refusal(Reason.BAD_NAME, Sentence.of("group.no-name", words));
    }
    return name.substring(0, Math.min(name.length(), LONGEST));
  }

  @Override
  public void save(Group group, Actor actor) {
    String name = group.name();
    if (name.isBlank() || !name.strip().equals(name) || UNSAFE.matcher(name).matches()) {
      throw refusal(Reason.BAD_NAME, Sentence.of("group.refused-name", name));
    }
    if (people.members().byLogin(name).isPresent()) {
      throw refusal(Reason.BAD_NAME, Sentence.of("group.login-name", name));
    }
    people.change(
        groups -> {
          requireKnown(group, groups.getOrDefault(name, new TreeSet<>()));
          groups.put(name, new TreeSet<>(group.logins()));
        });
  }

  @Override
  public boolean delete(String name, Actor actor) {
    if (!people.groups().containsKey(name)) {
      return false;
    }
    people.change(groups -> groups.remove(name));
    return true;
  }

  private void requireKnown(Group group, SortedSet<String> already) {
    SortedSet<String> unknown = new TreeSet<>(group.logins());
    unknown.removeIf(login -> people.members().byLogin(login).isPresent());
    unknown.removeAll(already);
    if (!unknown.isEmpty()) {
      throw refusal(
          Reason.UNKNOWN_MEMBER, Sentence.of("members.strangers", String.join(", ", unknown)));
    }
  }

  private static HostRefusal refusal(Reason reason, Sentence sentence) {
    return new HostRefusal(reason, sentence);
  }
}
