package org.levain.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The server's own editor, opened with a text that is not saved yet. Absent where {@link
 * Capability#REFUSE_SAVE} is. Thread-safe.
 */
@ProviderType
public interface Editor {

  /**
   * The form whose sending opens the editor of a page. Nothing is saved by it, and the server asks
   * its own questions: who may edit, and whether somebody else does.
   *
   * @param page the page's name
   * @param act what the author wants to do; a comment has an editor of its own
   * @param request the request of the person who will send the form, wrapped or not
   */
  Form of(String page, SaveAct act, HttpServletRequest request);

  /**
   * A form that is sent by POST.
   *
   * @param path where it is sent, below the context path, without a leading slash
   * @param textField name of the field with the text
   * @param hidden further fields that must be sent along
   */
  record Form(String path, String textField, Map<String, String> hidden) {

    /** A form keeps its own fields. */
    public Form {
      hidden = Map.copyOf(hidden);
    }
  }
}
