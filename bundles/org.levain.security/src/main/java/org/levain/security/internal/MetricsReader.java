package org.levain.security.internal;

import org.levain.security.internal.secret.FormTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program that reads the metrics: known by a token that an administrator made, and let in to
 * them alone. Nobody is, as long as there is none, or one that could be guessed.
 */
@Component(name = MetricsReader.PID, service = MetricsReader.class)
@Designate(ocd = MetricsConfig.class)
public final class MetricsReader {

  static final String PID = "org.levain.metrics";

  private static final Logger LOG = LoggerFactory.getLogger(MetricsReader.class);
  private static final String PERMISSION = "metrics:read";
  private static final int SHORTEST = 32;

  private volatile String token = "";

  /** Known by what is configured. */
  @Activate
  public MetricsReader(MetricsConfig config) {
    modified(config);
  }

  @Modified
  void modified(MetricsConfig config) {
    String configured = config.token().strip();
    if (!configured.isEmpty() && configured.length() < SHORTEST) {
      LOG.warn(
          "The token in conf/{}.cfg is shorter than {} characters and counts for nothing",
          PID,
          SHORTEST);
      configured = "";
    }
    token = configured;
  }

  /** Whether whoever shows this secret may do this; in constant time. */
  boolean may(String secret, String permission) {
    String known = token;
    return FormTokens.same(known, secret) && !known.isEmpty() && permission.equals(PERMISSION);
  }
}
