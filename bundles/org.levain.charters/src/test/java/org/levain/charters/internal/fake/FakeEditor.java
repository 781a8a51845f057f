package org.levain.charters.internal.fake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.levain.host.Editor;
import org.levain.host.SaveAct;

/** An editor like the wiki's. */
public final class FakeEditor implements Editor {

  @Override
  public Form of(String page, SaveAct act, HttpServletRequest request) {
    String jsp = act == SaveAct.COMMENT ? "Comment.jsp" : "Edit.jsp";
    return new Form(
        jsp + "?page=" + page.replace(' ', '+'), "_editedtext", Map.of("X-XSRF-TOKEN", "theirs"));
  }
}
