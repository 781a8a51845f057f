package org.levain.host.jspwiki.internal.save;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.apache.wiki.auth.SessionMonitor;
import org.apache.wiki.ui.EditorManager;
import org.levain.host.Editor;
import org.levain.host.SaveAct;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.levain.host.jspwiki.internal.member.OwnRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The wiki's editor with a text in it that is not saved. A text that merely waits in the session
 * would be gone as soon as the editor is opened in the ordinary way, so it travels with the form.
 */
@Component(name = "org.levain.host.jspwiki.editor")
public final class WikiEditor implements Editor {

  /** What the wiki's own forms call their token. */
  private static final String TOKEN = "X-XSRF-TOKEN";

  private final RunningWiki wiki;

  /** The editor of this wiki. */
  @Activate
  public WikiEditor(@Reference RunningWiki wiki) {
    this.wiki = wiki;
  }

  @Override
  public Form of(String page, SaveAct act, HttpServletRequest request) {
    Map<String, String> hidden = token(request).map(t -> Map.of(TOKEN, t)).orElse(Map.of());
    return new Form(
        wiki.editorOf(page, act == SaveAct.COMMENT), EditorManager.REQ_EDITEDTEXT, hidden);
  }

  private Optional<String> token(HttpServletRequest request) {
    return OwnRequest.session(request)
        .map(SessionMonitor.getInstance(wiki.engine())::find)
        .flatMap(wiki::formToken);
  }
}
