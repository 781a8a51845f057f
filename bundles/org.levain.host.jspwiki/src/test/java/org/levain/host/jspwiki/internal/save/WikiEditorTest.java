package org.levain.host.jspwiki.internal.save;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.wiki.auth.SessionMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Editor.Form;
import org.levain.host.SaveAct;
import org.levain.host.jspwiki.internal.TestServlet;
import org.levain.host.jspwiki.internal.TestWiki;

class WikiEditorTest {

  @TempDir Path folder;

  @Test
  void opensTheEditorOfAPageAndThatOfItsComments() {
    try (TestWiki wiki = new TestWiki(folder)) {
      HttpSession session = TestServlet.session();
      HttpServletRequest request = TestServlet.request(session, null, Locale.FRENCH);
      var known = SessionMonitor.getInstance(wiki.engine).find(session);
      WikiEditor editor = new WikiEditor(wiki.running);

      Form form = editor.of("Été & co", SaveAct.CHANGE, request);

      assertThat(form.path()).isEqualTo("Edit.jsp?page=%C3%89t%C3%A9%20%26%20co");
      assertThat(form.textField()).isEqualTo("_editedtext");
      wiki.running
          .formToken(known)
          .ifPresentOrElse(
              token -> assertThat(form.hidden()).containsEntry("X-XSRF-TOKEN", token),
              () -> assertThat(form.hidden()).isEmpty());
      assertThat(editor.of("Ward", SaveAct.COMMENT, request).path())
          .isEqualTo("Comment.jsp?page=Ward");
      HttpServletRequest stranger = TestServlet.request(null, null, Locale.FRENCH);
      assertThat(editor.of("Ward", SaveAct.NEW, stranger).hidden()).isEmpty();
    }
  }
}
