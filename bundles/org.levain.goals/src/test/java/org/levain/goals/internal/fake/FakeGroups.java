package org.levain.goals.internal.fake;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Groups;

/** Groups in memory. */
public final class FakeGroups implements Groups {

  private final TreeMap<String, Group> groups = new TreeMap<>();

  @Override
  public Optional<Group> find(String name) {
    return Optional.ofNullable(groups.get(name));
  }

  @Override
  public List<String> names() {
    return List.copyOf(groups.keySet());
  }

  @Override
  public String nameFor(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]", "");
  }

  @Override
  public void save(Group group, Actor actor) {
    groups.put(group.name(), group);
  }

  @Override
  public boolean delete(String name, Actor actor) {
    return groups.remove(name) != null;
  }
}
