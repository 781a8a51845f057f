package org.levain.itests.contract;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.sql.DataSource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/**
 * Inside the server: counts the sessions that Tomcat has made, and the connections to the database
 * that requests have taken. No query is made without one; those of jobs, which go on beside, are
 * taken by other threads and not counted.
 */
public final class HitProbe implements BundleActivator, Function<String, String> {

  static final String NAME = "hits";

  /** As Tomcat names the threads of its connector. */
  private static final String REQUEST = "-exec-";

  private static final String TRACKER = "com.zaxxer.hikari.metrics.IMetricsTracker";
  private static final String FACTORY = "com.zaxxer.hikari.metrics.MetricsTrackerFactory";

  private final AtomicLong taken = new AtomicLong();
  private BundleContext context;

  @Override
  public void start(BundleContext bundle) throws Exception {
    context = bundle;
    listen();
    context.registerService(Function.class, this, new Hashtable<>(Map.of("levain.probe", NAME)));
  }

  @Override
  public void stop(BundleContext bundle) {}

  /** {@code sessions} or {@code connections}. */
  @Override
  public String apply(String question) {
    try {
      return question.equals("sessions") ? String.valueOf(sessions()) : taken.toString();
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long sessions() throws JMException {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    long sum = 0;
    boolean found = false;
    for (ObjectName name : beans.queryNames(new ObjectName("*:type=Manager,*"), null)) {
      sum += ((Number) beans.getAttribute(name, "sessionCounter")).longValue();
      found = true;
    }
    if (!found) {
      throw new IllegalStateException("Tomcat tells of no sessions");
    }
    return sum;
  }

  /** The pool tells of each connection on the thread that takes it. */
  private void listen() throws ReflectiveOperationException, InvalidSyntaxException {
    DataSource pool =
        context.getServiceReferences(DataSource.class, "(levain.database=*)").stream()
            .findFirst()
            .map(context::getService)
            .orElseThrow();
    ClassLoader loader = pool.getClass().getClassLoader();
    Class<?> factory = loader.loadClass(FACTORY);
    Object tracker =
        proxy(loader.loadClass(TRACKER), (self, method, args) -> count(method.getName()));
    Object made = proxy(factory, (self, method, args) -> tracker);
    Object unused =
        pool.getClass().getMethod("setMetricsTrackerFactory", factory).invoke(pool, made);
  }

  private Object count(String told) {
    if (told.equals("recordConnectionAcquiredNanos")
        && Thread.currentThread().getName().contains(REQUEST)) {
      taken.incrementAndGet();
    }
    return null;
  }

  private static Object proxy(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }
}
