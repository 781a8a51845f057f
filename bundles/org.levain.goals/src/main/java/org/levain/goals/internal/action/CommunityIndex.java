package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Animator;
import org.levain.host.Member;
import org.levain.host.Members;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must be answered from memory: which community a page of the server belongs to, which
 * communities a member keeps, and what those at work are about. Read anew after every change.
 * Thread-safe.
 */
@Component(name = "org.levain.goals.index", service = CommunityIndex.class)
public final class CommunityIndex {

  private static final Logger LOG = LoggerFactory.getLogger(CommunityIndex.class);
  private static final int PAGE = 500;

  private final Communities communities;
  private final Members members;
  private volatile Snapshot snapshot = new Snapshot(List.of(), Map.of(), Map.of(), Map.of());
  private volatile boolean stale;

  /** An index of these communities. */
  @Activate
  public CommunityIndex(@Reference Communities communities, @Reference Members members) {
    this.communities = communities;
    this.members = members;
    refresh();
  }

  /**
   * A community, as its pages show it.
   *
   * @param community the community
   * @param animator the name that people read
   */
  public record Entry(Community community, String animator) {}

  private record Snapshot(
      List<Entry> atWork,
      Map<String, Entry> byId,
      Map<String, Entry> byPage,
      Map<String, Set<String>> keptBy) {}

  /** The communities at work, in the order of their names. */
  public List<Entry> atWork() {
    return snapshot.atWork();
  }

  /** The community with this identifier. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(snapshot.byId().get(id));
  }

  /** The communities that this member animates, in the order of their names. */
  public List<Entry> ledBy(String uid) {
    if (stale) {
      refresh();
    }
    return snapshot.byId().values().stream()
        .filter(e -> e.community().animator().uid().equals(uid))
        .toList();
  }

  /** The community that a page belongs to. */
  public Optional<Entry> ofPage(String page) {
    return Optional.ofNullable(snapshot.byPage().get(page));
  }

  /** Ids of the communities that this member created or animates. */
  public Set<String> keptBy(String uid) {
    if (stale) {
      refresh();
    }
    return snapshot.keptBy().getOrDefault(uid, Set.of());
  }

  /**
   * Reads everything anew. If that fails, what was read before stays until somebody asks who keeps
   * a community.
   */
  public synchronized void refresh() {
    try {
      snapshot = read();
      stale = false;
    } catch (RuntimeException e) {
      stale = true;
      LOG.warn("The communities cannot be read; their pages show the goals known before", e);
    }
  }

  private Snapshot read() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<String, Set<String>> keptBy = new HashMap<>();
    Map<Animator, String> names = new HashMap<>();
    for (Community c : all()) {
      entries.put(c.id(), new Entry(c, names.computeIfAbsent(c.animator(), this::nameOf)));
      keptBy.computeIfAbsent(c.animator().uid(), u -> new HashSet<>()).add(c.id());
      keptBy.computeIfAbsent(c.creatorUid(), u -> new HashSet<>()).add(c.id());
    }
    Map<String, Entry> byPage = new HashMap<>();
    communities
        .communityByPage()
        .forEach(
            (page, id) -> Optional.ofNullable(entries.get(id)).ifPresent(e -> byPage.put(page, e)));
    List<Entry> atWork = entries.values().stream().filter(e -> e.community().active()).toList();
    return new Snapshot(
        atWork, Collections.unmodifiableMap(entries), Map.copyOf(byPage), Map.copyOf(keptBy));
  }

  private String nameOf(Animator animator) {
    return members.byUid(animator.uid()).map(Member::fullName).orElse(animator.login());
  }

  private Collection<Community> all() {
    List<Community> all = new ArrayList<>();
    List<Community> page = communities.list("", "", PAGE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = communities.list("", page.get(page.size() - 1).name(), PAGE);
    }
    return all;
  }
}
