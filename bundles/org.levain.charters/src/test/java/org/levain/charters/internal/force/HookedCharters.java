package org.levain.charters.internal.force;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.levain.charters.internal.action.Charters;

/** Charters with something of a test's between them and who asks. */
final class HookedCharters {

  private HookedCharters() {}

  /**
   * The same charters.
   *
   * @param method a method's name
   * @param after runs after it was called, and before its answer is there
   */
  static Charters after(Charters charters, String method, Runnable after) {
    return (Charters)
        Proxy.newProxyInstance(
            Charters.class.getClassLoader(),
            new Class<?>[] {Charters.class},
            (proxy, called, arguments) -> {
              try {
                Object answer = called.invoke(charters, arguments);
                if (called.getName().equals(method)) {
                  after.run();
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
