package org.levain.host;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The server's groups. Thread-safe. Absent where {@link Capability#GROUPS} is; a read-only server
 * throws {@link HostRefusal} on every write.
 */
@ProviderType
public interface Groups {

  /** The group of this name. */
  Optional<Group> find(String name);

  /** The names of all groups, sorted. */
  List<String> names();

  /**
   * A name that the server accepts for a group and that reads like the given words: accents and
   * spaces folded as the server wants it. Does not look whether it is taken.
   */
  String nameFor(String words);

  /**
   * Creates the group, or sets who is in it.
   *
   * @throws HostRefusal if the server does not take the name (a group may not be named like a
   *     login) or a login is unknown
   */
  void save(Group group, Actor actor);

  /**
   * Deletes the group; its members stay members of the server.
   *
   * @return whether there was such a group
   */
  boolean delete(String name, Actor actor);
}
