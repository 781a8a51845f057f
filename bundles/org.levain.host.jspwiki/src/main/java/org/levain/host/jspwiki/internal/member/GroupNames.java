package org.levain.host.jspwiki.internal.member;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levain.host.HostRefusal;
import org.levain.words.Sentence;

/** What a group may be called in the wiki. */
final class GroupNames {

  /** Names that the wiki keeps for everybody of a kind. */
  private static final Set<String> BUILT_IN =
      Set.of("All", "Anonymous", "Asserted", "Authenticated");

  /** The wiki's own forms refuse these; a comma or a brace would also end an access list early. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\x00-\\x1f\\x7f\"':<>\\[\\];#&@{}$%\\\\,|\\u00ff]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");
  private static final int LONGEST = 60;

  private GroupNames() {}

  /** {@code Échecs commerciaux} becomes {@code EchecsCommerciaux}. */
  static String of(String words) {
    String name =
        Arrays.stream(BETWEEN_WORDS.split(Folding.withoutAccents(words)))
            .filter(word -> !word.isEmpty())
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
    if (name.isEmpty()) {
      throw badName(Sentence.of("group.no-name", words));
    }
    String shortened = name.substring(0, Math.min(name.length(), LONGEST));
    return BUILT_IN.contains(shortened) ? shortened + "Group" : shortened;
  }

  /** Refuses what the wiki cannot hold, or would take for somebody. */
  static void check(String name, Directory members) {
    if (name.isBlank() || !name.strip().equals(name) || UNSAFE.matcher(name).find()) {
      throw badName(Sentence.of("group.bad-name", name));
    }
    if (BUILT_IN.contains(name)) {
      throw badName(Sentence.of("group.own-name", name));
    }
    if (members.byLogin(name).isPresent() || !members.named(name).isEmpty()) {
      throw badName(Sentence.of("group.member-name", name));
    }
  }

  private static HostRefusal badName(Sentence sentence) {
    return new HostRefusal(HostRefusal.Reason.BAD_NAME, sentence);
  }
}
