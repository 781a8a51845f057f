package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.Limits;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Split;
import org.levain.charters.language.model.Type;

/**
 * Reads the groups of an attribute: {@code publish = post, comment, attach} lets rules write {@code
 * act=publish} for the three. Questions state values, never groups.
 */
final class Groups {

  private static final Pattern SHAPE = Pattern.compile("([^=]+?)\\s*=\\s*(.*)");
  private static final Set<String> DEFAULTS = Set.of("default", "defaut", "otherwise", "sinon");

  private final Type type;
  private final Map<String, String> values;
  private final boolean open;
  private final Map<String, List<String>> groups = new LinkedHashMap<>();

  Groups(Type type, Map<String, String> values, boolean open) {
    this.type = type;
    this.values = values;
    this.open = open;
  }

  /** Reads a piece of the declaration, if it is a group. */
  boolean read(String piece) throws Unreadable {
    Matcher m = SHAPE.matcher(piece);
    String name = m.matches() ? Folding.word(m.group(1)) : "";
    if (name.isEmpty() || DEFAULTS.contains(name)) {
      return false;
    }
    if (type != Type.WORD && type != Type.LIST) {
      throw Unreadable.found(piece, "a group for words and lists only");
    }
    if (values.containsKey(name) || groups.containsKey(name)) {
      throw Unreadable.found(m.group(1), "a name that nothing else has");
    }
    groups.put(name, members(m.group(2)));
    return true;
  }

  /** The groups by their names. */
  Map<String, List<String>> all() {
    return groups;
  }

  private List<String> members(String text) throws Unreadable {
    List<String> members = new ArrayList<>();
    for (String value : Split.at(',', text)) {
      String folded = Folding.word(value);
      if (!open && !values.containsKey(folded)) {
        throw Unreadable.found(value, "a value that is declared before the group");
      }
      members.add(values.getOrDefault(folded, folded));
    }
    if (members.isEmpty() || members.size() > Limits.VALUES) {
      throw Unreadable.found(text, "values behind the name of a group, at most " + Limits.VALUES);
    }
    return members;
  }
}
