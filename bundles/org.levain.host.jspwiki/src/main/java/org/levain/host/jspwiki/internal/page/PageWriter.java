package org.levain.host.jspwiki.internal.page;

import java.util.function.Function;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.attachment.AttachmentManager;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.workflow.WorkflowManager;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.levain.words.Sentence;

/**
 * Writes pages by the wiki's own road, so that its filters, its links and its search index know of
 * it. Not for a wiki with an approval workflow on saves: what is refused here would be written when
 * somebody approves it later.
 */
final class PageWriter {

  private final RunningWiki wiki;
  private final SaveInProgress marker;
  private final Function<Actor, String> authorName;

  PageWriter(RunningWiki wiki, SaveInProgress marker, Function<Actor, String> authorName) {
    this.wiki = wiki;
    this.marker = marker;
    this.authorName = authorName;
  }

  void write(String name, String text, Actor actor) {
    if (wiki.part(WorkflowManager.class).requiresApproval(WorkflowManager.WF_WP_SAVE_APPROVER)) {
      throw new HostRefusal(Reason.NOT_ALLOWED, Sentence.of("page.approval", name));
    }
    // a fresh page: the one in the wiki's cache holds the access list of the text before
    Page page = Wiki.contents().page(wiki.engine(), name);
    page.setAuthor(authorName.apply(actor));
    Context context = Wiki.context().create(wiki.engine(), page);
    marker.during(actor, () -> save(context, name, text));
  }

  private void save(Context context, String name, String text) {
    try {
      wiki.part(PageManager.class).saveText(context, text);
    } catch (FilterException e) {
      throw new HostRefusal(
          Reason.NOT_ALLOWED, Sentence.of("page.filter", name, e.getMessage()), e);
    } catch (WikiException | RuntimeException e) {
      throw new HostRefusal(Reason.FAILED, Sentence.of("page.not-saved", name, e.getMessage()), e);
    }
  }

  void delete(String name) {
    try {
      Page page = wiki.part(PageManager.class).getPage(name);
      if (page != null && wiki.part(AttachmentManager.class).hasAttachments(page)) {
        throw new HostRefusal(Reason.CHANGED_MEANWHILE, Sentence.of("page.attached", name));
      }
      wiki.part(PageManager.class).deletePage(name);
    } catch (ProviderException e) {
      throw new HostRefusal(
          Reason.FAILED, Sentence.of("page.not-deleted", name, e.getMessage()), e);
    }
  }
}
