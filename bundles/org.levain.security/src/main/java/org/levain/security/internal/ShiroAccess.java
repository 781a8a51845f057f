package org.levain.security.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.levain.host.Member;
import org.levain.security.Access;
import org.levain.security.internal.decision.Decisions;
import org.levain.security.internal.decision.Roles;
import org.levain.security.internal.secret.FormTokens;
import org.levain.security.internal.secret.SecretFolder;
import org.levain.security.internal.secret.TerminalSecret;
import org.levain.security.spi.PermissionSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides with Shiro, from the groups of the server and what modules grant. Needs no database:
 * decisions go on while it is away.
 */
@Component(name = ShiroAccess.PID, service = Access.class, immediate = true)
@Designate(ocd = SecurityConfig.class)
public final class ShiroAccess implements Access {

  static final String PID = "org.levain.security";
  private static final Logger LOG = LoggerFactory.getLogger(ShiroAccess.class);

  private final Path home;
  private final Collection<PermissionSource> sources = new CopyOnWriteArrayList<>();
  private final Decisions decisions = new Decisions(this::roles, sources);
  private final FormTokens tokens;
  private final TerminalSecret terminal;
  private volatile Roles roles = Roles.none();
  private volatile Optional<MetricsReader> metrics = Optional.empty();

  /** Opens the secrets in the data folder. */
  @Activate
  public ShiroAccess(BundleContext context, SecurityConfig config, Map<String, Object> properties)
      throws IOException {
    this(Path.of(context.getProperty("levain.home")), Clock.systemUTC());
    modified(config, properties);
  }

  ShiroAccess(Path home, Clock clock) throws IOException {
    this.home = home;
    this.tokens = new FormTokens(SecretFolder.at(home.resolve("keys")).key("form.key"), clock);
    this.terminal = TerminalSecret.newIn(SecretFolder.at(home.resolve("run")));
  }

  /**
   * The file is read a moment after the bundle starts. Until then nobody has a role: better than
   * the default one.
   */
  @Modified
  void modified(SecurityConfig config, Map<String, Object> properties) {
    boolean read =
        properties.containsKey("felix.fileinstall.filename")
            || !Files.exists(home.resolve("conf").resolve(PID + ".cfg"));
    roles = read ? Roles.of(config.administratorGroups(), config.creatorGroups()) : Roles.none();
  }

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  void addReader(MetricsReader reader) {
    metrics = Optional.of(reader);
  }

  void removeReader(MetricsReader reader) {
    metrics = metrics.filter(known -> known != reader);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void add(PermissionSource source) {
    sources.add(source);
  }

  void remove(PermissionSource source) {
    sources.remove(source);
  }

  private Roles roles() {
    return roles;
  }

  @Override
  public boolean may(Optional<Member> member, String permission) {
    return decisions.may(member, permission);
  }

  @Override
  public Set<String> roles(Optional<Member> member) {
    return roles.of(member);
  }

  @Override
  public String tokenFor(Member member) {
    return tokens.of(member.uid());
  }

  @Override
  public boolean tokenIsValid(Member member, String token) {
    return tokens.isValid(member.uid(), token);
  }

  @Override
  public boolean isTerminal(String secret) {
    return terminal.is(secret);
  }

  @Override
  public boolean may(String secret, String permission) {
    return metrics.map(reader -> reader.may(secret, permission)).orElse(false);
  }

  @Deactivate
  void close() {
    try {
      terminal.remove();
    } catch (IOException e) {
      LOG.warn("The terminal's secret could not be removed; it is void all the same", e);
    }
  }
}
