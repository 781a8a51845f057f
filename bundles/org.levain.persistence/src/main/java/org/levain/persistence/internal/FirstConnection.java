package org.levain.persistence.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Boots Derby with its first connection. Derby makes an exception while it boots and keeps it for
 * ever, and the exception keeps the classes of its stack: so it is done in a thread that has none
 * of ours on it, or each swap would leave the first bundle behind.
 */
final class FirstConnection {

  private FirstConnection() {}

  static void open(EmbeddedDataSource source) throws SQLException {
    FutureTask<Connection> connecting = new FutureTask<>(connector(source));
    new Thread(connecting, "levain-derby").start();
    try {
      connecting.get().close();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SQLException sql ? sql : new SQLException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException(e);
    }
  }

  /** A call without a class of ours. */
  @SuppressWarnings("unchecked") // the method returns a connection
  private static Callable<Connection> connector(EmbeddedDataSource source) throws SQLException {
    try {
      MethodHandle connect =
          MethodHandles.publicLookup()
              .bind(source, "getConnection", MethodType.methodType(Connection.class));
      return MethodHandleProxies.asInterfaceInstance(Callable.class, connect);
    } catch (ReflectiveOperationException e) {
      throw new SQLException(e);
    }
  }
}
