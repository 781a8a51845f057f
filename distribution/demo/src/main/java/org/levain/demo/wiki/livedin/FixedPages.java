package org.levain.demo.wiki.livedin;

import java.util.List;
import org.levain.demo.wiki.WikiPage;

/** The pages that every wiki has, as somebody once changed them. */
final class FixedPages {

  private FixedPages() {}

  static List<WikiPage> all() {
    return List.of(
        new WikiPage("Main", MAIN),
        new WikiPage("LeftMenu", LEFT_MENU),
        new WikiPage("LeftMenuFooter", "[{Image src='images/apache-jspwiki.png'}]\n"),
        new WikiPage("MoreMenu", MORE_MENU),
        new WikiPage("TitleBox", "''Portail interne''\n"),
        new WikiPage("Journal", "!!!Journal\n\n[{Weblog days='60' allowComments='true'}]\n"),
        new WikiPage("PageHeader", "\n"),
        new WikiPage("RecentChanges", "[{RecentChangesPlugin since='30'}]\n"),
        new WikiPage("Été", "!!!Été\n\nL'été, le portail ferme à 18 h.\n"));
  }

  private static final String MAIN =
      """
      !!!Bienvenue sur le portail

      Ce wiki est celui de tous : [lisez|Journal], [cherchez|RecentChanges], [écrivez|Notes 1].

      !!Nos métiers
      * [Projets|Projet12]
      * [Comptes rendus|Compte rendu 4]
      * [Savoir-faire|SavoirFaire3]

      !!Welcome
      The English pages start at [Guide 10].
      """;

  private static final String LEFT_MENU =
      """
      !!Portail
      * [Accueil|Main]
      * [Journal]
      * [Changements récents|RecentChanges]
      * [Été]
      * [L'annuaire|http://annuaire.example.invalid/]
      """;

  private static final String MORE_MENU =
      """
      * [Aide|Guide 10]
      * [Modèles de pages|Notes 1]
      """;
}
