package org.levain.bridge.framework;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.server.Server;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Starts Felix with what bundles may expect of the bridge. */
public final class FelixLauncher {

  /** Framework property: the data folder. */
  public static final String HOME = "levain.home";

  /** Framework property and property of the servlet context's service: the kind of server. */
  public static final String SERVER = "levain.server";

  /** Framework property: the bridge's version. */
  public static final String VERSION = "levain.version";

  /** Framework property: the moment at which the framework was started. */
  public static final String STARTED = "levain.started";

  private final DataFolder folder;
  private final Server server;
  private final BridgeLog log;

  /** A framework for this data folder and server. */
  public FelixLauncher(DataFolder folder, Server server, BridgeLog log) {
    this.folder = folder;
    this.server = server;
    this.log = log;
  }

  /** Starts the framework, without a bundle yet. */
  public Framework launch(String version) throws BundleException {
    Map<String, Object> configuration = new HashMap<>(framework("felix"));
    configuration.putAll(fileInstall());
    configuration.put(HOME, folder.path().toString());
    configuration.put(SERVER, server.name());
    configuration.put(VERSION, version);
    configuration.put(STARTED, Instant.now().toString());
    return launch(configuration);
  }

  /** Starts one of the same kind beside it, in which bundles are wired and none is started. */
  Framework rehearsal() throws BundleException {
    return launch(new HashMap<>(framework("rehearsal")));
  }

  private Framework launch(Map<String, Object> configuration) throws BundleException {
    configuration.put("felix.log.logger", new FelixLog(log));
    @SuppressWarnings({"unchecked", "rawtypes"}) // Felix takes objects, its interface says strings
    Framework framework = new FrameworkFactory().newFramework((Map) configuration);
    try {
      framework.init();
      framework.start();
      return framework;
    } catch (BundleException | RuntimeException e) {
      // what has begun already would go on
      framework.stop();
      throw e;
    }
  }

  private Map<String, String> framework(String storage) {
    return Map.of(
        Constants.FRAMEWORK_STORAGE,
        cache(storage),
        Constants.FRAMEWORK_STORAGE_CLEAN,
        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
        Constants.FRAMEWORK_BEGINNING_STARTLEVEL,
        Integer.toString(StartLevels.HIGHEST),
        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
        packages(),
        // one that hangs may have to stand beside the one that runs in its stead
        Constants.FRAMEWORK_BSNVERSION,
        Constants.FRAMEWORK_BSNVERSION_MULTIPLE,
        // the bridge has locked the whole data folder
        "felix.cache.locking",
        "false",
        // its threads would outlive the web application
        "felix.resolver.parallelism",
        "1",
        // a handler for the whole JVM would pin the web application's classes
        "felix.service.urlhandlers",
        "false");
  }

  /** File Install reads the configuration and nothing else: jars are the bridge's. */
  private Map<String, String> fileInstall() {
    return Map.of(
        "felix.fileinstall.dir", folder.conf().toString(),
        "felix.fileinstall.filter", ".*\\.cfg",
        "felix.fileinstall.poll", "1000",
        "felix.fileinstall.noInitialDelay", "true",
        "felix.fileinstall.enableConfigSave", "false",
        "felix.fileinstall.configEncoding", "UTF-8",
        "felix.fileinstall.subdir.mode", "skip",
        "felix.fileinstall.bundles.new.start", "false",
        "felix.fileinstall.tmpdir", cache("fileinstall"));
  }

  private String packages() {
    Stream<String> servlet =
        Stream.of("", ".http", ".annotation", ".descriptor")
            .map("jakarta.servlet"::concat)
            .flatMap(name -> Stream.of(name + ";version=5.0", name + ";version=6.0"));
    return Stream.concat(servlet, server.packages().stream()).collect(Collectors.joining(","));
  }

  private String cache(String name) {
    return folder.cache().resolve(name).toString();
  }
}
