package org.levain.charters.internal.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.levain.charters.language.model.Attribute;

/**
 * What the server knows about a save, whatever a charter calls it. Names are folded: lower case, no
 * accents, no hyphens.
 */
enum Concept {
  ACT("act", "acte", "action"),
  PAGE("page", "page name", "nom de page", "nom de la page"),
  SIZE("size", "taille", "poids", "length", "longueur"),
  WHEN("when", "quand"),
  COMMUNITY("community", "communaute"),
  COMMUNITY_KIND(
      "community kind",
      "community type",
      "kind of community",
      "type of community",
      "type de communaute",
      "genre de communaute",
      "nature de la communaute"),
  GROUP("group", "groups", "groupe", "groupes"),
  ROLE("role", "roles"),
  /** What an organisation says of its people by groups of the server. */
  STANDING(
      "status", "statut", "department", "departement", "service", "function", "fonction", "site"),
  LOGIN("login", "user", "utilisateur", "utilisatrice", "identifiant");

  private final List<String> names;

  Concept(String... names) {
    this.names = List.of(names);
  }

  /** What an attribute means, by any of its names. */
  static Optional<Concept> of(Attribute attribute) {
    return Arrays.stream(values())
        .filter(concept -> attribute.names().stream().anyMatch(concept.names::contains))
        .findFirst();
  }
}
