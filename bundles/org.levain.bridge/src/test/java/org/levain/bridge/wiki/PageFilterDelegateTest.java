package org.levain.bridge.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.RedirectException;
import org.apache.wiki.api.filters.PageFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.BridgeLog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** The delegate and the real registry. */
class PageFilterDelegateTest {

  private final List<String> warnings = new ArrayList<>();
  @TempDir private Path temp;
  private Framework framework;
  private BundleContext bundles;
  private PageFilter delegate;

  @BeforeEach
  void start() throws Exception {
    framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    temp.toString(),
                    "felix.service.urlhandlers",
                    "false"));
    framework.start();
    bundles = framework.getBundleContext();
    delegate = new PageFilterDelegate(bundles, new BridgeLog((text, cause) -> warnings.add(text)));
  }

  @AfterEach
  void stop() throws Exception {
    framework.stop();
    framework.waitForStop(10_000);
  }

  @Test
  void passesAPageThroughAllFiltersTheHighestRankingFirst() throws Exception {
    offer(new Adding("low"), 1);
    offer(new Adding("high"), 2);

    assertThat(delegate.preTranslate(null, "page")).isEqualTo("page high low");
    assertThat(delegate.postTranslate(null, "page")).isEqualTo("page high low");
    assertThat(delegate.preSave(null, "page")).isEqualTo("page high low");
  }

  @Test
  void forgetsAFilterWithItsBundle() throws Exception {
    ServiceRegistration<?> registration = offer(new Adding("there"), 1);
    assertThat(delegate.preTranslate(null, "page")).isEqualTo("page there");

    registration.unregister();

    assertThat(delegate.preTranslate(null, "page")).isEqualTo("page");
  }

  @Test
  void obeysAFilterThatRefuses() {
    offer(
        new Adding("") {
          @Override
          public String preSave(Context context, String content) throws FilterException {
            throw new RedirectException("clause 3.2", "levain/charters/refused");
          }
        },
        1);

    assertThatExceptionOfType(RedirectException.class)
        .isThrownBy(() -> delegate.preSave(null, "page"));
    assertThat(warnings).isEmpty();
  }

  @Test
  void goesOnWithoutAFilterThatFails() throws Exception {
    offer(
        new Adding("") {
          @Override
          public String preTranslate(Context context, String content) {
            throw new NoClassDefFoundError("its bundle was refreshed");
          }
        },
        2);
    offer(new Adding("other"), 1);

    assertThat(delegate.preTranslate(null, "page")).isEqualTo("page other");
    assertThat(warnings).singleElement().asString().contains("a page filter of ");
  }

  @Test
  void leavesPagesAloneWhenTheFrameworkHasStopped() throws Exception {
    framework.stop();
    framework.waitForStop(10_000);

    assertThat(delegate.postTranslate(null, "page")).isEqualTo("page");
  }

  /** A default method of the interface would not reach the bundles. */
  @Test
  void passesOnEveryMethod() {
    assertThat(PageFilter.class.getMethods())
        .allSatisfy(method -> assertThat(declared(method)).as(method.toString()).isTrue());
  }

  private static boolean declared(Method method) {
    return Arrays.stream(PageFilterDelegate.class.getDeclaredMethods())
        .anyMatch(
            ours ->
                ours.getName().equals(method.getName())
                    && Arrays.equals(ours.getParameterTypes(), method.getParameterTypes()));
  }

  private ServiceRegistration<?> offer(PageFilter filter, int ranking) {
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put(Constants.SERVICE_RANKING, ranking);
    return bundles.registerService(PageFilter.class, filter, properties);
  }

  private static class Adding implements PageFilter {

    private final String word;

    Adding(String word) {
      this.word = word;
    }

    @Override
    public void initialize(Engine engine, Properties properties) {
      throw new UnsupportedOperationException("its bundle does that");
    }

    @Override
    public String preTranslate(Context context, String content) {
      return content + " " + word;
    }

    @Override
    public String postTranslate(Context context, String content) {
      return content + " " + word;
    }

    @Override
    public String preSave(Context context, String content) throws FilterException {
      return content + " " + word;
    }
  }
}
