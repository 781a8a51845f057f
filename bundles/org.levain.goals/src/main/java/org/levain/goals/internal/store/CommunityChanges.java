package org.levain.goals.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.MadeFrom;
import org.levain.goals.internal.domain.CommunityPage;

/** Changes to communities in one transaction. */
record CommunityChanges(EntityManager tx) implements Changes {

  @Override
  public Optional<Community> find(String id) {
    return find(tx, id).map(CommunityEntity::community);
  }

  @Override
  public void add(Community community, List<CommunityPage> pages, String formKey) {
    tx.persist(new CommunityEntity(community, formKey));
    addGoal(community, 1, community.created(), community.creatorUid());
    for (int i = 0; i < pages.size(); i++) {
      tx.persist(new PageEntity(community.id(), i, pages.get(i)));
    }
    tx.flush();
  }

  @Override
  public void keepAnswers(String id, Map<String, String> answers) {
    tx.merge(new AnswersEntity(id, answers));
  }

  @Override
  public void takeTemplate(String id, MadeFrom template, List<CommunityPage> pages, String run) {
    find(tx, id).orElseThrow().take(template, run);
    List<PageEntity> there = PageEntity.of(tx, id);
    int next = there.size();
    for (CommunityPage page : pages) {
      int number = PageEntity.number(there, page.id()).orElse(next);
      next = Math.max(next, number + 1);
      tx.merge(new PageEntity(id, number, page));
    }
    tx.flush();
  }

  @Override
  public void keep(Community community) {
    find(tx, community.id()).orElseThrow().take(community);
    tx.flush();
  }

  @Override
  public void changeGoal(Community community, Instant when, String byUid) {
    CommunityEntity entity = find(tx, community.id()).orElseThrow();
    entity.take(community);
    addGoal(community, lastNumber(community.id()) + 1, when, byUid);
    tx.flush();
  }

  private void addGoal(Community c, int number, Instant when, String byUid) {
    tx.persist(new GoalEntity(c.id(), number, c.purpose(), when, byUid));
  }

  private int lastNumber(String id) {
    return tx.createQuery("select max(g.number) from Goal g where g.community = :id", Integer.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  static Optional<CommunityEntity> find(EntityManager tx, String id) {
    return Optional.ofNullable(tx.find(CommunityEntity.class, id));
  }
}
