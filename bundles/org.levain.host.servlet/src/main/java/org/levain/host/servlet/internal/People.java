package org.levain.host.servlet.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.words.Sentence;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** The people and groups in the configured folder. Thread-safe. */
@Component(name = "org.levain.host.servlet", service = People.class)
@Designate(ocd = ServletHostConfig.class)
public final class People {

  private final ServletHostConfig config;
  private final WatchedFile<PeopleList> members;
  private final WatchedFile<SortedMap<String, SortedSet<String>>> groups;

  /** The people in the folder of the configuration. */
  @Activate
  public People(BundleContext bundles, ServletHostConfig config) {
    this(Path.of(bundles.getProperty("levain.home")).resolve(config.directory()), config);
  }

  People(Path folder, ServletHostConfig config) {
    this.config = config;
    members =
        new WatchedFile<>(
            folder.resolve("members.csv"), new PeopleList(List.of()), MembersFile::parse);
    groups =
        new WatchedFile<>(
            folder.resolve("groups.csv"), Collections.emptySortedMap(), GroupsFile::parse);
  }

  ServletHostConfig config() {
    return config;
  }

  PeopleList members() {
    return members.get();
  }

  SortedMap<String, SortedSet<String>> groups() {
    return Collections.unmodifiableSortedMap(groups.get());
  }

  Set<String> groupsOf(String login) {
    return groups().entrySet().stream()
        .filter(group -> group.getValue().contains(login))
        .map(SortedMap.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Changes the groups in the file; refused while it has an error that somebody must correct. */
  synchronized void change(Consumer<SortedMap<String, SortedSet<String>>> change) {
    List<CsvProblem> problems = groups.problems();
    if (!problems.isEmpty()) {
      throw new HostRefusal(Reason.FAILED, problems.get(0).in("groups.csv"));
    }
    SortedMap<String, SortedSet<String>> changed = new TreeMap<>();
    groups.get().forEach((name, logins) -> changed.put(name, new TreeSet<>(logins)));
    change.accept(changed);
    try {
      groups.replace(format -> GroupsFile.write(changed, format));
    } catch (IOException e) {
      throw new HostRefusal(Reason.FAILED, Sentence.of("groups.not-written", e.getMessage()), e);
    }
  }
}
