package org.levain.itests.contract;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
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
 * taken by other threads and not counted. It can also keep all connections to itself: for everybody
 * else the database is away.
 */
public final class HitProbe implements BundleActivator, Function<String, String> {

  static final String NAME = "hits";

  /** As Tomcat names the threads of its connector. */
  private static final String REQUEST = "-exec-";

  private static final String TRACKER = "com.zaxxer.hikari.metrics.IMetricsTracker";
  private static final String FACTORY = "com.zaxxer.hikari.metrics.MetricsTrackerFactory";

  private final AtomicLong taken = new AtomicLong();
  private final List<Connection> kept = new ArrayList<>();
  private BundleContext context;
  private DataSource pool;

  @Override
  public void start(BundleContext bundle) throws Exception {
    context = bundle;
    listen();
    context.registerService(Function.class, this, new Hashtable<>(Map.of("levain.probe", NAME)));
  }

  @Override
  public void stop(BundleContext bundle) throws SQLException {
    giveBack();
  }

  /** {@code sessions} or {@code connections}; {@code take all} or {@code give back}. */
  @Override
  public String apply(String question) {
    try {
      return switch (question) {
        case "sessions" -> String.valueOf(sessions());
        case "take all" -> takeAll();
        case "give back" -> giveBack();
        default -> taken.toString();
      };
    } catch (JMException | SQLException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String takeAll() throws SQLException, ReflectiveOperationException {
    int most = (Integer) pool.getClass().getMethod("getMaximumPoolSize").invoke(pool);
    while (kept.size() < most) {
      kept.add(pool.getConnection());
    }
    return String.valueOf(most);
  }

  private String giveBack() throws SQLException {
    for (Connection connection : kept) {
      connection.close();
    }
    kept.clear();
    return "";
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
    pool =
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
