package org.levain.seeding.internal.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.levain.host.Members;
import org.levain.seeding.plan.Place;
import org.levain.seeding.plan.PlanItem;

/** Logins of a plan that no member has. */
final class Strangers {

  private Strangers() {}

  static Map<String, Place> in(List<PlanItem> items, Members members) {
    Map<String, Place> places = new LinkedHashMap<>();
    items.forEach(item -> logins(item).forEach(login -> places.putIfAbsent(login, item.place())));
    places.keySet().removeIf(login -> members.byLogin(login).isPresent());
    return places;
  }

  private static Stream<String> logins(PlanItem item) {
    if (item instanceof PlanItem.Front front) {
      return Stream.of(front.of().animator());
    } else if (item instanceof PlanItem.TextPage text) {
      return text.page().author().stream();
    } else if (item instanceof PlanItem.Post post) {
      return post.post().author().stream();
    }
    if (item instanceof PlanItem.Given given) {
      return Stream.concat(Stream.of(given.award().member()), given.award().by().stream());
    }
    return item instanceof PlanItem.MembersOf group ? group.logins().stream() : Stream.empty();
  }
}
