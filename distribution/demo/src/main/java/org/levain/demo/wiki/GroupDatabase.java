package org.levain.demo.wiki;

import static org.levain.demo.server.Xml.escape;

import java.util.List;
import java.util.stream.Collectors;

/** The wiki's group database in XML. */
final class GroupDatabase {

  private static final String GROUP =
      """
        <group name="%s" creator="admin" created="%s" modifier="admin" lastModified="%s">
      %s  </group>
      """;

  private GroupDatabase() {}

  static String xml(List<WikiGroup> groups) {
    return groups.stream()
        .map(GroupDatabase::group)
        .collect(
            Collectors.joining(
                "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<groups>\n", "</groups>\n"));
  }

  private static String group(WikiGroup group) {
    String members =
        group.logins().stream()
            .map(login -> "    <member principal=\"" + escape(login) + "\"/>\n")
            .collect(Collectors.joining());
    return GROUP.formatted(
        escape(group.name()), UserDatabase.CREATED, UserDatabase.CREATED, members);
  }
}
