package org.levain.badges.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Kind;
import org.levain.security.Requires;

/** The catalogue. */
@Path("api/badges")
@Requires("badges:read")
@Produces(MediaType.APPLICATION_JSON)
public final class KindsApi {

  private final Kinds kinds;

  /** Answers from this catalogue. */
  public KindsApi(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * A badge.
   *
   * @param id the role’s name, or an identifier
   * @param nameEn its name in English
   * @param nameFr its name in French
   * @param aboutEn what its holder does for others, in English
   * @param aboutFr the same in French
   * @param role whether it is one of the six roles
   * @param retired whether it is given no more
   */
  public record BadgeJson(
      String id,
      String nameEn,
      String nameFr,
      String aboutEn,
      String aboutFr,
      boolean role,
      boolean retired) {

    static BadgeJson of(Kind kind) {
      return new BadgeJson(
          kind.id(),
          kind.english().name(),
          kind.french().name(),
          kind.english().about(),
          kind.french().about(),
          kind.role(),
          kind.retired());
    }
  }

  /** All badges: the roles, then own ones. */
  @GET
  public List<BadgeJson> badges() {
    return kinds.all().stream().map(BadgeJson::of).toList();
  }
}
