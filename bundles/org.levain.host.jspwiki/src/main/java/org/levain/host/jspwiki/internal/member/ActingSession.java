package org.levain.host.jspwiki.internal.member;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Set;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.auth.WikiPrincipal;
import org.levain.host.Actor;
import org.levain.host.jspwiki.internal.RunningWiki;

/**
 * A session of the wiki in which Levain acts. It is a guest's, but for the name: the wiki notes it
 * as the one who changed a group. A proxy, because the interface grows with the wiki's versions.
 */
final class ActingSession {

  private static final Set<String> WHO = Set.of("getUserPrincipal", "getLoginPrincipal");

  private final Session guest;

  ActingSession(RunningWiki wiki) {
    guest = Wiki.session().guest(wiki.engine());
  }

  Session of(Actor actor) {
    Principal who = new WikiPrincipal(actor.login().orElse("Levain"));
    return (Session)
        Proxy.newProxyInstance(
            Session.class.getClassLoader(),
            new Class<?>[] {Session.class},
            (proxy, method, args) -> WHO.contains(method.getName()) ? who : invoke(method, args));
  }

  private Object invoke(Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(guest, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
