package org.levain.host.jspwiki.internal.save;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.RedirectException;
import org.apache.wiki.api.filters.PageFilter;
import org.apache.wiki.ui.EditorManager;
import org.levain.host.Members;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.levain.host.jspwiki.internal.member.OwnRequest;
import org.levain.host.jspwiki.internal.page.PageStore;
import org.levain.host.jspwiki.internal.page.SaveInProgress;
import org.levain.host.spi.SaveAttempt;
import org.levain.host.spi.SaveGuard;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the guards before the wiki saves what a person wrote, and leads the author to a page of ours
 * where one refuses. The wiki calls it once a save, before its own approval workflow, and not again
 * when somebody approves. What Levain saves itself passes: it has asked already, or acts as a named
 * part of the system. The bridge's permanent filter calls it; it goes with this bundle.
 */
@Component(
    name = "org.levain.host.jspwiki.saves",
    configurationPid = "org.levain.host.jspwiki.saves",
    service = PageFilter.class)
@Designate(ocd = SavesConfig.class)
public final class AskingFilter implements PageFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AskingFilter.class);

  private final RunningWiki wiki;
  private final SaveInProgress marker;
  private final Attempts attempts;
  private final boolean refuses;
  private final Messages messages = Messages.of(AskingFilter.class);

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      fieldOption = FieldOption.REPLACE)
  private volatile List<SaveGuard> guards = List.of();

  /** Asks whoever is there. */
  @Activate
  public AskingFilter(
      @Reference RunningWiki wiki,
      @Reference SaveInProgress marker,
      @Reference PageStore pages,
      @Reference Members members,
      SavesConfig config) {
    this(wiki, marker, new Attempts(pages, members), config.charterAway(), List.of());
  }

  AskingFilter(
      RunningWiki wiki,
      SaveInProgress marker,
      Attempts attempts,
      String charterAway,
      List<SaveGuard> guards) {
    this.wiki = wiki;
    this.marker = marker;
    this.attempts = attempts;
    this.refuses = charterAway.strip().equalsIgnoreCase(SavesConfig.REFUSE);
    this.guards = guards;
  }

  @Override
  public String preSave(Context context, String content) throws FilterException {
    if (marker.actor().isEmpty()) {
      ask(context, content);
    }
    return content;
  }

  private void ask(Context context, String content) throws FilterException {
    List<SaveGuard> asked = guards;
    if (asked.isEmpty() && !refuses) {
      return;
    }
    Optional<SaveAttempt> known = attempt(context, content);
    if (known.isEmpty()) {
      if (refuses && context.getHttpRequest() != null) {
        throw nobodyToAsk(context, content);
      }
      return;
    }
    SaveAttempt attempt = known.get();
    Optional<String> page = Optional.empty();
    boolean answered = !asked.isEmpty();
    for (SaveGuard guard : asked) {
      try {
        page = guard.before(attempt);
      } catch (RuntimeException | LinkageError e) {
        answered = false;
        LOG.warn("{} could not say whether {} may be saved", guard.getClass(), attempt.page(), e);
      }
      if (page.isPresent()) {
        throw refused(page.get(), attempt.language());
      }
    }
    if (!answered && refuses && attempt.author() != null) {
      throw nobodyToAsk(context, content);
    }
  }

  /** Who wants to save what; empty if the wiki's members or pages cannot be read. */
  private Optional<SaveAttempt> attempt(Context context, String content) {
    try {
      return Optional.of(attempts.of(context, content));
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("It cannot be found out who saves {}", context.getPage().getName(), e);
      return Optional.empty();
    }
  }

  private FilterException refused(String page, Locale locale) {
    return new RedirectException(
        messages.text(locale, "save.refused", page), wiki.contextPath() + "/levain/" + page);
  }

  /** The text stays where the wiki's own preview finds it. */
  private FilterException nobodyToAsk(Context context, String content) {
    if (context.getHttpRequest() != null) {
      OwnRequest.session(context.getHttpRequest())
          .ifPresent(session -> session.setAttribute(EditorManager.REQ_EDITEDTEXT, content));
    }
    return new FilterException(
        messages.text(Attempts.language(context), "save.away", context.getPage().getName()));
  }

  // the wiki finds methods that are not overridden by reflection, each time

  @Override
  public void initialize(Engine engine, Properties properties) {}

  @Override
  public String preTranslate(Context context, String content) {
    return content;
  }

  @Override
  public String postTranslate(Context context, String html) {
    return html;
  }

  @Override
  public void postSave(Context context, String content) {}

  @Override
  public void destroy(Engine engine) {}
}
