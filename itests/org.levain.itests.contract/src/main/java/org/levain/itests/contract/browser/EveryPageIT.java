package org.levain.itests.contract.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.contract.SampleCommunity;
import org.levain.itests.server.Account;
import org.levain.itests.server.RunningServer;

/**
 * Every page in both languages, both colours and on both widths: it can be used without eyes (axe),
 * without scrolling sideways, and the browser has nothing to complain about.
 */
@ExtendWith(ArquillianExtension.class)
public class EveryPageIT {

  @ArquillianResource private RunningServer server;

  @Test
  void canBeReadByEverybody() throws Exception {
    SoftAssertions all = new SoftAssertions();
    try (Browser browser = Browser.start(server)) {
      Map<String, String> pages = pages();
      for (Reader reader : Reader.all()) {
        try (Window window = browser.open(reader, server.kind().administrator())) {
          pages.forEach((name, path) -> check(all, window, reader, name, path));
        }
      }
    }
    all.assertAll();
  }

  @Test
  void aStrangerIsToldWhatToDo() throws Exception {
    SoftAssertions all = new SoftAssertions();
    try (Browser browser = Browser.start(server)) {
      for (Reader reader : Reader.all()) {
        try (Window window = browser.open(reader)) {
          check(all, window, reader, "stranger", "levain/goals/");
        }
      }
    }
    all.assertAll();
  }

  private static void check(
      SoftAssertions all, Window window, Reader reader, String name, String path) {
    window.go(path);
    String where = name + " (" + path + ") " + reader;
    all.assertThat(window.flaws(name)).as("flaws of " + where).isEmpty();
    all.assertThat(unexpected(window.complaints())).as("complaints on " + where).isEmpty();
    window.complaints().clear();
  }

  /** A page that is missing on purpose is told to the console too. */
  private static List<String> unexpected(List<String> complaints) {
    return complaints.stream().filter(c -> !c.contains("Failed to load resource")).toList();
  }

  private Map<String, String> pages() {
    Account animator = server.kind().member(20);
    SampleCommunity community = SampleCommunity.create(server, "Club des pages", animator.login());
    Map<String, String> pages = new TreeMap<>();
    pages.put("start", "levain/");
    pages.put("gallery", "levain/goals/");
    pages.put("need", "levain/goals/need?coming=contribute&giving=several&about=pages");
    pages.put("mine", "levain/goals/mine");
    pages.put("requests", "levain/goals/requests");
    pages.put("template", "levain/goals/templates/interest-club");
    pages.put("communities", "levain/goals/communities");
    pages.put("community", "levain/goals/communities/" + community.id());
    pages.put("goal", "levain/goals/communities/" + community.id() + "/goal");
    pages.put("invite", "levain/goals/communities/" + community.id() + "/invitations");
    pages.put("mine", "levain/goals/mine");
    pages.put("badges", "levain/badges/");
    pages.put("badges-draw", "levain/badges/new");
    pages.put("badges-give", "levain/badges/kinds/coach/give");
    pages.put("badges-retire", "levain/badges/kinds/coach/retire");
    pages.put("badges-holders", "levain/badges/holders?all=yes");
    pages.put("badges-mine", "levain/badges/mine");
    pages.put("badges-check-nothing", "levain/badges/v/nothing");
    pages.put("charters", "levain/charters/");
    pages.put("charters-none", "levain/charters/" + community.id());
    pages.put("charters-start", "levain/charters/" + community.id() + "/edit");
    pages.put("charters-ready", "levain/charters/platform/edit?start=company");
    pages.put("seeding", "levain/seeding/");
    pages.put("admin", "levain/admin/");
    pages.put("admin-jobs", "levain/admin/jobs");
    pages.put("admin-modules", "levain/admin/modules");
    pages.put("admin-settings", "levain/admin/settings");
    pages.put("members", "levain/members/");
    pages.put("member", "levain/members/" + animator.login());
    pages.put("style-guide", "levain/style-guide");
    pages.put("not-found", "levain/no/such/page");
    return pages;
  }
}
