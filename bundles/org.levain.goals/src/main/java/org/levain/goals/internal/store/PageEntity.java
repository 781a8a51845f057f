package org.levain.goals.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.domain.CommunityPage;

/** A page that a community started with. */
@Entity(name = "StarterPage")
@Table(name = "levain_goals_page")
@IdClass(PartKey.class)
class PageEntity {

  @Id String community = "";
  @Id int number;
  String page = "";
  String title = "";
  String name = "";
  String markdown = "";
  int kept;

  /** For the provider. */
  PageEntity() {}

  PageEntity(String community, int number, CommunityPage p) {
    this.community = community;
    this.number = number;
    this.page = p.id();
    this.title = p.title();
    this.name = p.name();
    this.markdown = p.markdown();
    this.kept = p.kept() ? 1 : 0;
  }

  /** A community's pages in their order. */
  static List<PageEntity> of(EntityManager tx, String community) {
    return tx.createQuery(
            "select p from StarterPage p where p.community = :id order by p.number",
            PageEntity.class)
        .setParameter("id", community)
        .getResultList();
  }

  /** The number that a page has among these. */
  static Optional<Integer> number(List<PageEntity> pages, String page) {
    return pages.stream().filter(p -> p.page.equals(page)).findFirst().map(p -> p.number);
  }

  CommunityPage communityPage() {
    return new CommunityPage(page, title, name, markdown, kept != 0);
  }
}
