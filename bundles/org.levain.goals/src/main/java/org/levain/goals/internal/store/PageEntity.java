package org.levain.goals.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
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

  /** For the provider. */
  PageEntity() {}

  PageEntity(String community, int number, CommunityPage p) {
    this.community = community;
    this.number = number;
    this.page = p.id();
    this.title = p.title();
    this.name = p.name();
    this.markdown = p.markdown();
  }

  CommunityPage communityPage() {
    return new CommunityPage(page, title, name, markdown);
  }
}
