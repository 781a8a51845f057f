package org.levain.charters.internal.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.communities.Communities;
import org.levain.communities.Community;

/** One community, animated by Aïssa, whose name is an attack. */
public final class FakeCommunities implements Communities {

  public static final String CLUB = "0191a0b0-0000-7000-8000-000000000001";

  public final List<Community> all =
      new ArrayList<>(
          List.of(
              new Community(
                  CLUB, "Club <b>du</b> marché", FakeMembers.AISSA.uid(), "ClubGroup", "Club")));

  @Override
  public Optional<Community> ofPage(String page) {
    return all.stream().filter(c -> c.landingPage().equals(page)).findFirst();
  }

  @Override
  public Optional<Community> find(String id) {
    return all.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  @Override
  public List<Community> ledBy(String memberUid) {
    return all.stream().filter(c -> c.animatorUid().equals(memberUid)).toList();
  }
}
