package org.levain.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The people of the server. Thread-safe; answers are snapshots. */
@ProviderType
public interface Members {

  /**
   * Who sends this request, if the server has authenticated them. Never creates a session, never
   * sets a cookie; a name that merely stands in a cookie does not count.
   *
   * @param request the request as it reaches a servlet, wrapped or not
   */
  Optional<Member> current(HttpServletRequest request);

  /** The member with this stable identifier. */
  Optional<Member> byUid(String uid);

  /**
   * The member who signs in with this name; upper and lower case are told apart as the server does.
   */
  Optional<Member> byLogin(String login);

  /**
   * Members whose login or full name contains the text, case and accents ignored, sorted by full
   * name.
   *
   * @param text what a person typed; empty finds everybody
   * @param limit the most that are returned, 1 to 100
   */
  List<Member> search(String text, int limit);

  /**
   * All members in the order of their identifiers, a page at a time.
   *
   * @param afterUid the last identifier of the page before, or an empty string for the first page
   * @param limit the most that are returned, 1 to 1,000
   */
  List<Member> list(String afterUid, int limit);

  /**
   * Path of the page that the server has about this member, below the context path, if it has one.
   */
  Optional<String> pagePath(Member member);
}
