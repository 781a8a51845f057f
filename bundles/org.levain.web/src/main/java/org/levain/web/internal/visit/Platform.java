package org.levain.web.internal.visit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.host.Host;
import org.levain.host.Members;
import org.levain.security.Access;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The services that decide and know people; each may be away at any moment. */
@Component(name = "org.levain.web.platform", service = Platform.class)
public final class Platform {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Access access;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Members members;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Host host;

  /** Filled by the service component runtime. */
  @Activate
  public Platform() {}

  /** A platform with these services. */
  public Platform(@Nullable Access access, @Nullable Members members, @Nullable Host host) {
    this.access = access;
    this.members = members;
    this.host = host;
  }

  /** Who decides. */
  public Optional<Access> access() {
    return Optional.ofNullable(access);
  }

  /** Who knows the people. */
  public Optional<Members> members() {
    return Optional.ofNullable(members);
  }

  /** The server that Levain lives in. */
  public Optional<Host> host() {
    return Optional.ofNullable(host);
  }
}
