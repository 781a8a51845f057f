package org.levain.badges.internal.open;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.levain.badges.artwork.Standing;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.Shown;
import org.levain.badges.internal.domain.Award;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What holders agreed to show, in memory: no look costs a query, and what was known keeps being
 * answered while the database is away. Thread-safe.
 */
@Component(
    name = "org.levain.badges.shown",
    service = {ShownBadges.class, Shown.class})
public final class ShownBadges implements Shown {

  private static final Logger LOG = LoggerFactory.getLogger(ShownBadges.class);
  private static final int PAGE = 500;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  private final Awards awards;
  private final Map<String, Award> byPublicId = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Award>> byMember = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> byName = new ConcurrentHashMap<>();
  private volatile boolean stale;

  /** Shows these awards. */
  @Activate
  public ShownBadges(@Reference Awards awards) {
    this.awards = awards;
    read();
  }

  /** The award that a stranger may see under this address. */
  public Optional<Award> open(String publicId) {
    if (stale) {
      read();
    }
    return Optional.ofNullable(byPublicId.get(publicId));
  }

  /** The awards that a member shows on the server's own pages, in the order they were given. */
  public List<Award> onWiki(String memberUid) {
    return List.copyOf(byMember.getOrDefault(memberUid, Map.of()).values());
  }

  /** Those of them that hold on this day, in the order they were given. */
  public List<Award> holding(String memberUid, LocalDate today) {
    return byMember.getOrDefault(memberUid, Map.of()).values().stream()
        .filter(award -> award.standing(today) == Standing.VALID)
        .toList();
  }

  /**
   * Members whose name reads like this, white space, points and case aside: what a server makes of
   * a name when it names a page. Some of them may show nothing any more.
   */
  public Set<String> named(String name) {
    return Set.copyOf(byName.getOrDefault(squeezed(name), Set.of()));
  }

  private static String squeezed(String name) {
    return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What stands there now is shown, whatever order the news come in. */
  @Override
  public synchronized void changed(Award award) {
    show(latest(award));
  }

  private Award latest(Award award) {
    try {
      return awards.find(award.id()).orElse(award);
    } catch (RuntimeException e) {
      LOG.warn("An award cannot be read again; it is shown as it was just written", e);
      return award;
    }
  }

  private void show(Award award) {
    award
        .consent()
        .ifPresent(
            consent ->
                byName
                    .computeIfAbsent(squeezed(consent.name()), n -> ConcurrentHashMap.newKeySet())
                    .add(award.memberUid()));
    if (award.openToStrangers()) {
      byPublicId.put(award.publicId(), award);
    } else {
      byPublicId.remove(award.publicId());
    }
    boolean onWiki = award.consent().filter(c -> c.shows().onWiki()).isPresent();
    byMember.compute(
        award.memberUid(),
        (uid, before) -> {
          Map<String, Award> now = new LinkedHashMap<>(before == null ? Map.of() : before);
          if (onWiki) {
            now.put(award.id(), award);
          } else {
            now.remove(award.id());
          }
          return now.isEmpty() ? null : now;
        });
  }

  /** If that fails it is tried again when somebody asks for what is not known. */
  private synchronized void read() {
    try {
      List<Award> page = awards.list("", false, "", PAGE);
      Map<String, Award> all = new HashMap<>();
      while (!page.isEmpty()) {
        page.stream().filter(a -> a.consent().isPresent()).forEach(a -> all.put(a.id(), a));
        page = awards.list("", false, page.get(page.size() - 1).id(), PAGE);
      }
      all.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(this::show);
      stale = false;
    } catch (RuntimeException e) {
      stale = true;
      LOG.warn("The badges that people show cannot be read now; what is known is shown", e);
    }
  }
}
