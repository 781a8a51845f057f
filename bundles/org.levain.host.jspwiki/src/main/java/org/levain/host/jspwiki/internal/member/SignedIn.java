package org.levain.host.jspwiki.internal.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.auth.AuthenticationManager;
import org.apache.wiki.auth.GroupPrincipal;
import org.apache.wiki.auth.SessionMonitor;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.login.CookieAuthenticationLoginModule;
import org.apache.wiki.auth.login.WebContainerCallbackHandler;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who sends a request, by the wiki's own reckoning, without creating a session. The name that
 * merely stands in a cookie (JSPWiki calls it asserted) is nobody.
 */
final class SignedIn {

  /**
   * A login, and the groups if the wiki's session knows them.
   *
   * @param groups empty where there is no session of the wiki
   */
  record Login(String name, Optional<Set<String>> groups) {}

  private static final Logger LOG = LoggerFactory.getLogger(SignedIn.class);

  private final RunningWiki wiki;

  SignedIn(RunningWiki wiki) {
    this.wiki = wiki;
  }

  Optional<Login> of(HttpServletRequest wrapped) {
    HttpServletRequest request = OwnRequest.of(wrapped);
    return bySession(request).or(() -> byContainer(request)).or(() -> byRememberMe(request));
  }

  private Optional<Login> bySession(HttpServletRequest request) {
    HttpSession http = request.getSession(false);
    if (http == null) {
      return Optional.empty();
    }
    Session session = SessionMonitor.getInstance(wiki.engine()).find(http);
    return session.isAuthenticated()
        ? Optional.of(
            new Login(session.getLoginPrincipal().getName(), Optional.of(groups(session))))
        : Optional.empty();
  }

  /** Not by the session's list of roles, which the wiki sorts as a dictionary does, each time. */
  private static Set<String> groups(Session session) {
    return session.getSubject().getPrincipals(GroupPrincipal.class).stream()
        .map(Principal::getName)
        .collect(Collectors.toSet());
  }

  private Optional<Login> byContainer(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    boolean counts = principal != null && authentication().isContainerAuthenticated();
    return counts
        ? Optional.of(new Login(principal.getName(), Optional.empty()))
        : Optional.empty();
  }

  private Optional<Login> byRememberMe(HttpServletRequest request) {
    if (request.getCookies() == null || !authentication().allowsCookieAuthentication()) {
      return Optional.empty();
    }
    try {
      WebContainerCallbackHandler handler = new WebContainerCallbackHandler(wiki.engine(), request);
      Set<Principal> principals =
          authentication().doJAASLogin(CookieAuthenticationLoginModule.class, handler, Map.of());
      return Optional.ofNullable(authentication().getLoginPrincipal(principals))
          .map(p -> new Login(p.getName(), Optional.empty()));
    } catch (WikiSecurityException e) {
      LOG.warn("The wiki could not check a remember-me cookie: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private AuthenticationManager authentication() {
    return wiki.part(AuthenticationManager.class);
  }
}
