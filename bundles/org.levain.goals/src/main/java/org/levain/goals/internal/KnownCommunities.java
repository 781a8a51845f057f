package org.levain.goals.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.levain.communities.Communities;
import org.levain.communities.Community;
import org.levain.goals.internal.action.CommunityIndex;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The communities with a goal, for other modules. */
@Component(name = "org.levain.goals.known")
public final class KnownCommunities implements Communities {

  /** Stands between a community's name and the title of one of its pages. */
  private static final String BETWEEN = " - ";

  private final CommunityIndex index;

  /** Answers from this index. */
  @Activate
  public KnownCommunities(@Reference CommunityIndex index) {
    this.index = index;
  }

  @Override
  public Optional<Community> ofPage(String page) {
    return Stream.iterate(page, name -> !name.isEmpty(), KnownCommunities::above)
        .flatMap(name -> index.ofPage(name).filter(e -> isPlace(e, name, page)).stream())
        .findFirst()
        .map(KnownCommunities::known);
  }

  /** A page that is called after another one counts if that is where the community is at home. */
  private static boolean isPlace(CommunityIndex.Entry entry, String name, String page) {
    return name.equals(page) || name.equals(entry.community().places().landingPage());
  }

  /** The name without its last part; in the end, nothing. */
  private static String above(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf(BETWEEN)));
  }

  @Override
  public Optional<Community> find(String id) {
    return index.find(id).map(KnownCommunities::known);
  }

  @Override
  public List<Community> ledBy(String memberUid) {
    return index.ledBy(memberUid).stream().map(KnownCommunities::known).toList();
  }

  private static Community known(CommunityIndex.Entry entry) {
    org.levain.goals.internal.domain.Community community = entry.community();
    return new Community(
        community.id(),
        community.name(),
        community.animator().uid(),
        community.places().group(),
        community.places().landingPage());
  }
}
