package org.levain.goals.internal;

import java.time.Clock;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.AddMembers;
import org.levain.goals.internal.action.Archive;
import org.levain.goals.internal.action.ChangeGoal;
import org.levain.goals.internal.action.ChangeMeasure;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.GoalCheck;
import org.levain.goals.internal.action.HoldReview;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.action.LandingPage;
import org.levain.goals.internal.action.NameAnimator;
import org.levain.goals.internal.action.News;
import org.levain.goals.internal.action.OfferUpdate;
import org.levain.goals.internal.action.Overrides;
import org.levain.goals.internal.action.PageMarkup;
import org.levain.goals.internal.action.PlanCommunity;
import org.levain.goals.internal.action.PreviewCommunity;
import org.levain.goals.internal.action.Reminders;
import org.levain.goals.internal.action.ReopenCommunity;
import org.levain.goals.internal.action.RequestCheck;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.action.ShowCommunity;
import org.levain.goals.internal.action.TakeBack;
import org.levain.goals.internal.action.TakeUpdate;
import org.levain.goals.internal.action.TellingCommunities;
import org.levain.goals.internal.action.TemplateFromCommunity;
import org.levain.goals.internal.action.Templates;
import org.levain.ledger.Ledger;
import org.levain.web.Messages;

/**
 * Everything that people can do with communities, wired together.
 *
 * @param planner turns a form into a plan
 * @param preview shows what would be
 * @param create makes a community
 * @param show gathers what is to be seen of one
 * @param addMembers adds to its group
 * @param changeGoal gives it another goal
 * @param reopen wakes one that rests
 * @param nameAnimator hands one on
 * @param holdReview writes down what people found
 * @param changeMeasure says how a goal is measured
 * @param offerUpdate looks what a newer template has for one
 * @param takeUpdate takes it
 * @param takeBack takes back what was last taken
 * @param makeTemplate makes a template of one
 * @param landing knows its landing page
 */
public record Actions(
    PlanCommunity planner,
    PreviewCommunity preview,
    CreateCommunity create,
    ShowCommunity show,
    AddMembers addMembers,
    ChangeGoal changeGoal,
    ReopenCommunity reopen,
    NameAnimator nameAnimator,
    HoldReview holdReview,
    ChangeMeasure changeMeasure,
    OfferUpdate offerUpdate,
    TakeUpdate takeUpdate,
    TakeBack takeBack,
    TemplateFromCommunity makeTemplate,
    LandingPage landing) {

  /**
   * Wires them.
   *
   * @param quiet the communities; what changes about them is told from here on
   * @param changed runs after a community was made or changed
   */
  public static Actions of(
      Templates templates,
      GoalCheck goals,
      Communities quiet,
      Reviews reviews,
      Reminders reminders,
      Overrides overrides,
      Invitations invitations,
      News news,
      Server server,
      Ledger ledger,
      AuditLog audit,
      Messages messages,
      Clock clock,
      Runnable changed) {
    Communities communities = new TellingCommunities(quiet, news);
    PageMarkup markup = new PageMarkup(messages);
    LandingPage landing = new LandingPage(server, communities, markup, ledger);
    Archive archive = new Archive(landing, ledger, audit, messages, clock);
    RequestCheck check = new RequestCheck(templates, goals, communities, server, clock);
    PlanCommunity planner = new PlanCommunity(server, check, markup, clock);
    OfferUpdate offers = new OfferUpdate(templates, communities, server, markup, landing, ledger);
    return new Actions(
        planner,
        new PreviewCommunity(planner, ledger),
        new CreateCommunity(
            planner, communities, reviews, reminders, overrides, ledger, audit, messages, changed),
        new ShowCommunity(communities, server, landing, ledger),
        new AddMembers(communities, server, invitations, ledger, audit, messages, news),
        new ChangeGoal(
            communities, goals, overrides, landing, ledger, audit, messages, clock, changed),
        new ReopenCommunity(communities, archive, reviews, reminders, clock, changed),
        new NameAnimator(
            communities, server, invitations, landing, ledger, audit, messages, changed),
        new HoldReview(communities, reviews, archive, reminders, audit, news, clock, changed),
        new ChangeMeasure(communities, reviews, reminders, audit, clock),
        offers,
        new TakeUpdate(communities, offers, ledger, audit, messages, changed),
        new TakeBack(communities, ledger, audit),
        new TemplateFromCommunity(communities, templates, reviews, server, landing, markup),
        landing);
  }
}
