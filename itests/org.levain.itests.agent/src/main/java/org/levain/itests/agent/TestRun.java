package org.levain.itests.agent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import org.jboss.arquillian.container.test.spi.util.TestRunners;
import org.jboss.arquillian.junit5.IdentifiedTestException;
import org.jboss.arquillian.test.spi.TestResult;
import org.opentest4j.TestAbortedException;
import org.osgi.framework.Bundle;

/** Runs one test method of a class that travelled in a probe bundle. */
final class TestRun {

  private final InstalledBundles bundles;

  TestRun(InstalledBundles bundles) {
    this.bundles = bundles;
  }

  /** The serialised {@link TestResult}. */
  byte[] run(String location, String className, String method)
      throws ClassNotFoundException, IOException {
    Bundle probe = bundles.at(location);
    Class<?> test = probe.loadClass(className);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader own = TestRun.class.getClassLoader();
    // the test libraries look for their services there
    thread.setContextClassLoader(own);
    ProbeExtension.PROBE.set(probe);
    try {
      return serialised(judged(TestRunners.getTestRunner(own).execute(test, method)));
    } finally {
      ProbeExtension.PROBE.remove();
      thread.setContextClassLoader(before);
    }
  }

  /** Arquillian calls a test that gave up on an assumption failed. */
  private static TestResult judged(TestResult result) {
    if (result.getThrowable() instanceof IdentifiedTestException failure
        && !failure.getCollectedExceptions().isEmpty()
        && failure.getCollectedExceptions().values().stream()
            .allMatch(TestAbortedException.class::isInstance)) {
      return TestResult.skipped(failure.getCollectedExceptions().values().iterator().next());
    }
    return result;
  }

  private static byte[] serialised(TestResult result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(result);
    }
    return bytes.toByteArray();
  }
}
