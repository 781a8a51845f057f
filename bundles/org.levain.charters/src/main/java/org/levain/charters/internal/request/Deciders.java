package org.levain.charters.internal.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.held.HeldText;
import org.levain.communities.Communities;
import org.levain.host.Groups;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Access;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Who is asked about a text: the animator of its community, if the charter names the animator, or
 * nobody; else the administrators, who stand for whomever a charter names. Nobody grants their own
 * text. Found anew each time: another animator has the requests of the one before. Thread-safe.
 */
@Component(name = "org.levain.charters.deciders", service = Deciders.class)
public final class Deciders {

  private static final String ADMINISTRATOR = "administrator";
  private static final String ADMINISTRATORS = "Admin";
  private static final int MOST_LETTERS = 10;

  private final Members members;
  private final Access access;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Communities communities;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Groups groups;

  /** Looks here. */
  @Activate
  public Deciders(@Reference Members members, @Reference Access access) {
    this.members = members;
    this.access = access;
  }

  /** The same with these communities and groups. */
  public Deciders(
      Members members, Access access, @Nullable Communities communities, @Nullable Groups groups) {
    this(members, access);
    this.communities = communities;
    this.groups = groups;
  }

  /** The animator who is asked; empty: the administrators are. */
  public Optional<Member> animator(HeldText text) {
    Communities known = communities;
    if (known == null || !asksAnimator(text.verdict().who())) {
      return Optional.empty();
    }
    return known
        .find(text.verdict().place())
        .flatMap(community -> members.byUid(community.animatorUid()))
        .filter(member -> !text.isOf(member.uid()));
  }

  /** Whether this member grants or declines it. */
  public boolean may(HeldText text, Member member) {
    if (text.isOf(member.uid())) {
      return false;
    }
    return animator(text)
        .map(animator -> animator.uid().equals(member.uid()))
        .orElseGet(() -> administers(member));
  }

  /** Who gets a letter. */
  List<Member> of(HeldText text) {
    Optional<Member> animator = animator(text);
    return animator.isPresent() ? List.of(animator.get()) : administrators(text);
  }

  private List<Member> administrators(HeldText text) {
    Groups known = groups;
    return known == null
        ? List.of()
        : known.find(ADMINISTRATORS).stream()
            .flatMap(group -> group.logins().stream())
            .flatMap(login -> members.byLogin(login).stream())
            .filter(member -> may(text, member))
            .limit(MOST_LETTERS)
            .toList();
  }

  /** Whether this member may be asked about something at all. */
  public boolean decides(Member member) {
    Communities known = communities;
    return administers(member) || (known != null && !known.ledBy(member.uid()).isEmpty());
  }

  private boolean administers(Member member) {
    return access.roles(Optional.of(member)).contains(ADMINISTRATOR);
  }

  private static boolean asksAnimator(String who) {
    String folded = who.toLowerCase(Locale.ROOT);
    return folded.isBlank() || folded.contains("animat");
  }
}
