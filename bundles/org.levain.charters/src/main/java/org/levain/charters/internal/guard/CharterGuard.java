package org.levain.charters.internal.guard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.action.News;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.charters.internal.held.KeepText;
import org.levain.charters.internal.place.Places;
import org.levain.host.Member;
import org.levain.host.Pages;
import org.levain.host.spi.SaveAttempt;
import org.levain.host.spi.SaveGuard;
import org.levain.security.Access;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Obeys the charters when somebody saves: what they permit passes, from memory; what they refuse or
 * want to be asked about is kept, and its author is led to it. About who has not signed in the
 * server decides.
 */
@Component(name = "org.levain.charters.guard", service = SaveGuard.class)
public final class CharterGuard implements SaveGuard {

  private static final Logger LOG = LoggerFactory.getLogger(CharterGuard.class);

  private final Rulings rulings;
  private final KeepText keep;

  /** Asks the charters in force. */
  @Activate
  public CharterGuard(
      @Reference InForce force,
      @Reference Places places,
      @Reference HeldTexts texts,
      @Reference Access access,
      @Reference AuditLog audit,
      @Reference News news,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Pages pages) {
    this(
        new Rulings(force, places, Optional.ofNullable(pages), access, Clock.systemDefaultZone()),
        new KeepText(texts, audit, news, Clock.systemUTC()));
  }

  /** The same with these. */
  public CharterGuard(Rulings rulings, KeepText keep) {
    this.rulings = rulings;
    this.keep = keep;
  }

  @Override
  public Optional<String> before(SaveAttempt attempt) {
    Member author = attempt.author();
    if (author == null) {
      return Optional.empty();
    }
    Posting posting =
        new Posting(
            attempt.page(), attempt.entryOf(), attempt.act(), attempt.words().text(), author);
    return rulings
        .on(posting)
        .filter(ruling -> !ruling.permits())
        .map(ruling -> "charters/held/" + kept(attempt, author, ruling));
  }

  /** If it cannot be kept, the page says so: the text is still in the author's browser. */
  private String kept(SaveAttempt attempt, Member author, Ruling ruling) {
    KeepText.Outcome outcome;
    try {
      outcome = keep.keep(attempt, author, ruling);
    } catch (RuntimeException e) {
      LOG.warn("A refused text could not be kept; its author is told so", e);
      outcome = new KeepText.NotKept(KeepText.Why.DATABASE);
    }
    return outcome instanceof KeepText.Kept kept
        ? kept.id()
        : notKept(((KeepText.NotKept) outcome).why(), ruling);
  }

  private static String notKept(KeepText.Why why, Ruling ruling) {
    return "not-kept?why="
        + why.word()
        + "&place="
        + encoded(ruling.charter())
        + "&clause="
        + encoded(ruling.decision().clause());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
