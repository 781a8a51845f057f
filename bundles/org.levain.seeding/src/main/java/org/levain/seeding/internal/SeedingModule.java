package org.levain.seeding.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.audit.AuditLog;
import org.levain.host.Groups;
import org.levain.host.Members;
import org.levain.host.Pages;
import org.levain.jobs.Jobs;
import org.levain.ledger.Ledger;
import org.levain.seeding.internal.action.ApplySeedPlan;
import org.levain.seeding.internal.action.ComparePlan;
import org.levain.seeding.internal.action.JudgedGoals;
import org.levain.seeding.internal.action.Plans;
import org.levain.seeding.internal.action.SeedRuns;
import org.levain.seeding.internal.action.Server;
import org.levain.seeding.internal.rest.PlansApi;
import org.levain.seeding.internal.rest.Problems;
import org.levain.seeding.internal.rest.RunActs;
import org.levain.seeding.internal.rest.RunsApi;
import org.levain.seeding.internal.web.PlanPages;
import org.levain.seeding.internal.web.RunPages;
import org.levain.seeding.internal.web.StartPage;
import org.levain.seeding.internal.web.StartView;
import org.levain.web.MenuEntry;
import org.levain.web.Messages;
import org.levain.web.WebModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Seeding: a plan, its dry run, its run, its undo. */
@Component(name = "org.levain.seeding", service = WebModule.class)
public final class SeedingModule implements WebModule {

  private final Set<Object> resources;

  /** The module on these services. */
  @Activate
  public SeedingModule(
      @Reference Plans plans,
      @Reference JudgedGoals goals,
      @Reference Ledger ledger,
      @Reference Jobs jobs,
      @Reference AuditLog audit,
      @Reference Members members,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          Optional<Pages> pages,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          Optional<Groups> groups) {
    Messages messages = Messages.of(SeedingModule.class);
    Problems problems = new Problems(messages);
    Server server = new Server(members, pages, groups);
    ComparePlan compare =
        new ComparePlan(server, plans, ledger, goals, messages, Clock.systemDefaultZone());
    ApplySeedPlan apply = new ApplySeedPlan(compare, plans, ledger, audit);
    SeedRuns runs = new SeedRuns(ledger, jobs, plans, audit);
    RunActs acts = new RunActs(runs, problems);
    StartView start = new StartView(runs, server, messages);
    resources =
        Set.of(
            new PlansApi(compare, problems),
            new RunsApi(plans, apply, runs, acts, problems),
            new StartPage(start),
            new PlanPages(plans, compare, apply, server, problems, messages, start),
            new RunPages(runs, acts, server, messages));
  }

  @Override
  public String name() {
    return "seeding";
  }

  @Override
  public Set<Object> resources() {
    return resources;
  }

  @Override
  public List<MenuEntry> menu() {
    return List.of(new MenuEntry("seeding/", "menu.seeding", 50, "seeding:read"));
  }
}
