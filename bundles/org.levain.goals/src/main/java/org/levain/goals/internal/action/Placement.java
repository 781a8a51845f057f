package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.templates.StarterPage;
import org.levain.host.Groups;
import org.levain.host.HostRefusal;
import org.levain.host.Pages;

/** Finds the places that a new community takes in the server: names that are still free. */
final class Placement {

  private static final int ATTEMPTS = 9;

  private final Server server;
  private final Existing existing;

  Placement(Server server) {
    this(server, Existing.NONE);
  }

  Placement(Server server, Existing existing) {
    this.server = server;
    this.existing = existing;
  }

  /** Why there is no place of this name: the key of a fault; empty if there is one. */
  Optional<String> trouble(String communityName) {
    if (server.pages().isEmpty()) {
      return Optional.empty();
    }
    try {
      String landing = server.pages().get().nameFor(communityName);
      return server.pages().get().taken(landing).map(page -> "name.page-exists");
    } catch (HostRefusal e) {
      return Optional.of("name.unholdable");
    }
  }

  /** A free group name, empty where the server has no groups. */
  String group(String communityName) {
    return server
        .groups()
        .map(g -> existing.groupIn(g).orElseGet(() -> freeGroup(g, communityName)))
        .orElse("");
  }

  /** None that differs in case only from one that is there: charters tell them not apart. */
  private String freeGroup(Groups groups, String communityName) {
    List<String> there = groups.names();
    return Stream.iterate(1, n -> n + 1)
        .limit(ATTEMPTS)
        .map(n -> groups.nameFor(n == 1 ? communityName : communityName + " " + n))
        .filter(name -> there.stream().noneMatch(name::equalsIgnoreCase))
        .filter(name -> server.members().byLogin(name).isEmpty())
        .findFirst()
        .orElseThrow(() -> noPlace(communityName));
  }

  /** The pages with their names in the server; without names where it has no pages. */
  List<CommunityPage> pages(String communityName, List<StarterPage> starters) {
    Set<String> own = new HashSet<>();
    List<CommunityPage> placed = new ArrayList<>();
    for (StarterPage starter : starters) {
      boolean landing = starter.id().equals(CommunityPage.LANDING);
      String title = landing ? communityName : communityName + " - " + starter.title();
      String name = server.pages().map(p -> page(p, landing, title, own)).orElse("");
      boolean kept = server.pages().map(p -> existing.has(p, name)).orElse(false);
      String shown = landing ? communityName : starter.title();
      placed.add(new CommunityPage(starter.id(), shown, name, starter.text(), kept));
    }
    return placed;
  }

  /** Where the community is there already, its pages are taken as they are. */
  private String page(Pages pages, boolean landing, String title, Set<String> own) {
    if (landing && !existing.page().isEmpty()) {
      return existing.page();
    }
    String name = pages.nameFor(title);
    return existing.has(pages, name) ? name : freePage(pages, title, own);
  }

  private static String freePage(Pages pages, String title, Set<String> own) {
    return Stream.iterate(1, n -> n + 1)
        .limit(ATTEMPTS)
        .map(n -> pages.nameFor(n == 1 ? title : title + " " + n))
        .filter(name -> pages.taken(name).isEmpty())
        .filter(name -> own.add(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> noPlace(title));
  }

  private static IllegalStateException noPlace(String title) {
    return new IllegalStateException("No free name like “" + title + "” in the server");
  }
}
