package org.levain.host.jspwiki.internal.look;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.ContextEnum;
import org.apache.wiki.ui.TemplateManager;

/**
 * A text of the wiki that is being written into a page of a browser. The wiki translates other
 * texts too: while saving, for feeds, for the trail of pages, for previews.
 */
record Shown(Context context, HttpServletRequest request) {

  private static final String ADDED = "levain.added";
  private static final String SAID = "levain.said";
  private static final String WRITERS = "levain.writers";

  private static final String MENU = "LeftMenu";

  private static final Set<String> EDITORS =
      Set.of(
          ContextEnum.PAGE_EDIT.getRequestContext(), ContextEnum.PAGE_COMMENT.getRequestContext());

  /** Pages that stand around the text of every other page. */
  private static final Set<String> FRAME =
      Set.of(
          "LeftMenu",
          "LeftMenuFooter",
          "MoreMenu",
          "HomeMenu",
          "TitleBox",
          "PageHeader",
          "PageFooter",
          "CopyrightNotice");

  static Optional<Shown> of(Context context) {
    HttpServletRequest request = context.getHttpRequest();
    // the page's own context, not a copy in which a tag or a plugin translates a few words
    return request != null && request.getAttribute(Context.ATTR_CONTEXT) == context
        ? Optional.of(new Shown(context, request))
        : Optional.empty();
  }

  String page() {
    return context.getPage().getName();
  }

  void addOnce(String script, String style) {
    if (context.getVariable(ADDED) == null) {
      context.setVariable(ADDED, Boolean.TRUE);
      String root = toContextPath();
      TemplateManager.addResourceRequest(context, TemplateManager.RESOURCE_SCRIPT, root + script);
      TemplateManager.addResourceRequest(
          context, TemplateManager.RESOURCE_STYLESHEET, root + style);
    }
  }

  /** Whether this is the text of the page that was asked for, for the first time. */
  boolean takeTurnAboveText() {
    boolean turn = isTextOfPage() && context.getVariable(SAID) == null;
    if (turn) {
      context.setVariable(SAID, Boolean.TRUE);
    }
    return turn;
  }

  /**
   * Whether this is the menu beside the editor of a page or of a comment, for the first time. The
   * menu is the only text that the wiki translates there in every skin.
   */
  boolean takeTurnBesideEditor() {
    boolean turn =
        EDITORS.contains(context.getRequestContext())
            && context.getRealPage().getName().equals(MENU)
            && !page().equals(MENU)
            && context.getVariable(SAID) == null;
    if (turn) {
      context.setVariable(SAID, Boolean.TRUE);
    }
    return turn;
  }

  /** Whether this is the first text of this page: who wrote it is said once. */
  boolean takeTurnForWriters() {
    boolean turn = context.getVariable(WRITERS) == null && context.getPage() != null;
    if (turn) {
      context.setVariable(WRITERS, Boolean.TRUE);
    }
    return turn;
  }

  private boolean isTextOfPage() {
    return ContextEnum.PAGE_VIEW.getRequestContext().equals(context.getRequestContext())
        && context.getRealPage().getName().equals(page())
        && !FRAME.contains(page());
  }

  /** The way from the page's address to the context path: empty, or {@code ../}. */
  String toContextPath() {
    Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String uri = asked == null ? request.getRequestURI() : asked.toString();
    String below = uri.substring(Math.min(request.getContextPath().length() + 1, uri.length()));
    int end = below.indexOf(';');
    String path = end < 0 ? below : below.substring(0, end);
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
