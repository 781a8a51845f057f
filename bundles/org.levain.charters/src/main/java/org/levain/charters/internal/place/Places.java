package org.levain.charters.internal.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;

/** The platform, and the communities while there are any. Answers from memory. Thread-safe. */
public interface Places {

  /** The place with this identifier. */
  Optional<Place> find(String id);

  /** The community that a page of the server belongs to. */
  Optional<Place> ofPage(String page);

  /** The identifiers of the communities that this member animates. */
  Set<String> ledBy(Member member);

  /** The same as places, in the order of their names. */
  List<Place> listLedBy(Member member);

  /** Whether a charter of this place is for this member to acknowledge. */
  static boolean concerns(Place place, Member member) {
    return place.whole() || member.groups().contains(place.group());
  }
}
