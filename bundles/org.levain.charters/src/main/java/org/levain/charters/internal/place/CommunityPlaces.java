package org.levain.charters.internal.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.levain.communities.Communities;
import org.levain.communities.Community;
import org.levain.host.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The platform, and the communities as long as there is a module that keeps them. */
@Component(name = "org.levain.charters.places", service = Places.class)
public final class CommunityPlaces implements Places {

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable Communities communities;

  /** With the communities that come. */
  @Activate
  public CommunityPlaces() {
    this(null);
  }

  /** With these. */
  public CommunityPlaces(@Nullable Communities communities) {
    this.communities = communities;
  }

  @Override
  public Optional<Place> find(String id) {
    return id.equals(Place.PLATFORM)
        ? Optional.of(Place.WHOLE)
        : there().flatMap(all -> all.find(id)).map(CommunityPlaces::place);
  }

  @Override
  public Optional<Place> ofPage(String page) {
    return there().flatMap(all -> all.ofPage(page)).map(CommunityPlaces::place);
  }

  @Override
  public Set<String> ledBy(Member member) {
    return listLedBy(member).stream().map(Place::id).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Place> listLedBy(Member member) {
    return there().stream()
        .flatMap(all -> all.ledBy(member.uid()).stream())
        .map(CommunityPlaces::place)
        .toList();
  }

  private Optional<Communities> there() {
    return Optional.ofNullable(communities);
  }

  private static Place place(Community community) {
    return new Place(
        community.id(),
        community.title(),
        community.group(),
        Optional.of(community.landingPage()).filter(page -> !page.isEmpty()));
  }
}
