package org.levain.charters.internal.request;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.action.News;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.guard.Rulings;
import org.levain.charters.internal.held.ChangeText;
import org.levain.charters.internal.held.HeldPages;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.charters.internal.held.HeldViews;
import org.levain.charters.internal.held.KeepText;
import org.levain.charters.internal.held.TryText;
import org.levain.charters.internal.held.Verdicts;
import org.levain.charters.internal.place.Places;
import org.levain.charters.internal.rest.HeldApi;
import org.levain.charters.internal.rest.RequestsApi;
import org.levain.host.Editor;
import org.levain.host.Host;
import org.levain.host.Members;
import org.levain.host.Pages;
import org.levain.jobs.Jobs;
import org.levain.security.Access;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Kept texts and requests, as pages and as JSON, wired together. */
@Component(name = "org.levain.charters.desk", service = Desk.class)
public final class Desk {

  private final Set<Object> resources;

  /** In this server; pages and editor only where it has them. */
  @Activate
  public Desk(
      @Reference HeldTexts texts,
      @Reference Deciders deciders,
      @Reference RequestLetters letters,
      @Reference Languages languages,
      @Reference InForce force,
      @Reference Places places,
      @Reference Members members,
      @Reference Host host,
      @Reference Access access,
      @Reference AuditLog audit,
      @Reference Jobs jobs,
      @Reference News news,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Pages pages,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Editor editor) {
    this(
        texts,
        deciders,
        letters,
        languages,
        force,
        places,
        members,
        host,
        access,
        audit,
        jobs,
        news,
        Optional.ofNullable(pages),
        Optional.ofNullable(editor),
        Clock.systemDefaultZone());
  }

  /** The same with what is there, at another time. */
  public Desk(
      HeldTexts texts,
      Deciders deciders,
      RequestLetters letters,
      Languages languages,
      InForce force,
      Places places,
      Members members,
      Host host,
      Access access,
      AuditLog audit,
      Jobs jobs,
      News news,
      Optional<Pages> there,
      Optional<Editor> editor,
      Clock clock) {
    CharterProblems problems = new CharterProblems();
    Verdicts verdicts = new Verdicts(places, members, there);
    ChangeText change = new ChangeText(texts, audit, clock);
    AnswerRequest answer = new AnswerRequest(texts, deciders, letters, jobs, audit, news, clock);
    OpenRequests open = new OpenRequests(texts, deciders, there);
    Rulings rulings = new Rulings(force, places, there, access, clock);
    AskForText ask = new AskForText(texts, rulings, places, letters, audit, clock);
    TryText attempt =
        new TryText(rulings, places, new KeepText(texts, audit, news, clock), texts, there);
    HeldViews views = new HeldViews(texts, verdicts, rulings, force, deciders, host, there, editor);
    resources =
        Set.of(
            new HeldPages(texts, change, ask, views, languages, problems),
            new HeldApi(texts, attempt, change, ask, members, problems),
            new RequestsPages(open, answer, verdicts, languages, problems),
            new RequestsApi(open, answer, members, problems));
  }

  /** What answers. */
  public Set<Object> resources() {
    return resources;
  }
}
