package org.levain.seeding.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.ledger.Run;
import org.levain.seeding.internal.action.SeedRuns;
import org.levain.seeding.internal.action.Server;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.View;

/** Makes the start page: the form, and the list of runs. */
public final class StartView {

  private static final int PAGE = 20;

  private final SeedRuns runs;
  private final Server server;
  private final Messages messages;

  /** On these parts of the module. */
  public StartView(SeedRuns runs, Server server, Messages messages) {
    this.runs = runs;
    this.server = server;
    this.messages = messages;
  }

  View of(String before, Locale locale, Optional<Problem> problem) {
    List<Run> page = runs.newest(before, PAGE);
    RunViews views = new RunViews(server, new Words(messages, locale));
    Map<String, Object> model = new HashMap<>();
    model.put("runs", page.stream().map(run -> views.of(run, Optional.empty())).toList());
    model.put("older", page.size() < PAGE ? "" : page.get(PAGE - 1).id());
    model.put("newest", before.isEmpty());
    problem.ifPresent(p -> model.put("problem", p));
    return new View("start.ftlh", model);
  }
}
