package org.levain.web.internal.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.levain.web.PublicUrl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an administrator set; changes while Levain runs, without anything going away. */
@Component(
    name = "org.levain.web",
    service = {PublicUrl.class, WebSettings.class})
@Designate(ocd = WebConfig.class)
public final class WebSettings implements PublicUrl {

  private static final Logger LOG = LoggerFactory.getLogger(WebSettings.class);

  private volatile Optional<URI> base = Optional.empty();
  private volatile String organisation = "";

  /** Settings as they are now. */
  @Activate
  public WebSettings(WebConfig config) {
    modified(config);
  }

  @Modified
  void modified(WebConfig config) {
    base = base(config.publicUrl().strip());
    organisation = config.organisation().strip();
  }

  @Override
  public Optional<URI> base() {
    return base;
  }

  /** The name that stands in the footer, or an empty string. */
  public String organisation() {
    return organisation;
  }

  private static Optional<URI> base(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<URI> address = parse(text.replaceAll("/+$", ""));
    if (address.isEmpty()) {
      LOG.warn(
          "publicUrl in org.levain.web is not used: \"{}\" is no address. Expected is http or https,"
              + " a host and the path of the server, without ? or #: https://wiki.example.org/wiki",
          text);
    }
    return address;
  }

  private static Optional<URI> parse(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      boolean plain =
          uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
      return web && plain && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
