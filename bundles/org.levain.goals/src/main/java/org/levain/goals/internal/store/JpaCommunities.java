package org.levain.goals.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.GoalEntry;
import org.levain.goals.templates.words.CommunityName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The communities in the database. */
@Component(name = "org.levain.goals.communities", service = Communities.class)
public final class JpaCommunities implements Communities {

  private final GoalsUnit unit;

  /** Reads and writes in this unit. */
  @Activate
  public JpaCommunities(@Reference GoalsUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Community> find(String id) {
    return unit.read(tx -> CommunityChanges.find(tx, id).map(CommunityEntity::community));
  }

  @Override
  public Optional<Community> named(String name) {
    return one(
        "select c from Community c where c.nameKey = :key",
        q -> q.setParameter("key", CommunityEntity.key(name)));
  }

  @Override
  public Optional<Community> fromForm(String creatorUid, String formKey) {
    return one(
        "select c from Community c where c.creatorUid = :uid and c.formKey = :key",
        q -> q.setParameter("uid", creatorUid).setParameter("key", formKey));
  }

  private Optional<Community> one(
      String query, Function<TypedQuery<CommunityEntity>, TypedQuery<CommunityEntity>> filled) {
    return unit.read(
        tx ->
            filled.apply(tx.createQuery(query, CommunityEntity.class)).getResultList().stream()
                .findFirst()
                .map(CommunityEntity::community));
  }

  @Override
  public List<Community> list(String words, String after, int limit) {
    return list(words, "", after, limit);
  }

  @Override
  public List<Community> list(String words, boolean active, String after, int limit) {
    return list(words, active ? " and c.archived = 0" : " and c.archived > 0", after, limit);
  }

  private List<Community> list(String words, String state, String after, int limit) {
    return unit.read(
        tx ->
            tx
                .createQuery(
                    "select c from Community c where c.nameKey > :after and c.nameKey like :words"
                        + state
                        + " order by c.nameKey",
                    CommunityEntity.class)
                .setParameter("after", CommunityEntity.key(after))
                .setParameter("words", "%" + CommunityName.key(words) + "%")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(CommunityEntity::community)
                .toList());
  }

  @Override
  public List<CommunityPage> pages(String id) {
    return unit.read(
        tx ->
            ofCommunity(tx, "select p from StarterPage p", "p", "", PageEntity.class, id).stream()
                .map(PageEntity::communityPage)
                .toList());
  }

  @Override
  public Map<String, String> answers(String id) {
    return unit.read(
        tx ->
            Optional.ofNullable(tx.find(AnswersEntity.class, id))
                .map(AnswersEntity::answers)
                .orElse(Map.of()));
  }

  @Override
  public List<GoalEntry> goals(String id) {
    return unit.read(
        tx ->
            ofCommunity(tx, "select g from Goal g", "g", " desc", GoalEntity.class, id).stream()
                .map(GoalEntity::entry)
                .toList());
  }

  private static <E> List<E> ofCommunity(
      EntityManager tx, String select, String alias, String order, Class<E> type, String id) {
    String query =
        select + " where " + alias + ".community = :id order by " + alias + ".number" + order;
    return tx.createQuery(query, type).setParameter("id", id).getResultList();
  }

  @Override
  public Map<String, String> communityByPage() {
    Map<String, String> communities = new LinkedHashMap<>();
    unit.read(
            tx ->
                tx.createQuery(
                        "select p.name, p.community from StarterPage p where p.name <> ''",
                        Object[].class)
                    .getResultList())
        .forEach(row -> communities.put((String) row[0], (String) row[1]));
    return communities;
  }

  @Override
  public boolean hasGroup(String group) {
    return hasAny("c.group = :value", group);
  }

  @Override
  public boolean hasTemplate(String template) {
    return hasAny("c.template = :value", template);
  }

  private boolean hasAny(String where, String value) {
    return unit.read(
        tx ->
            !tx.createQuery("select c.id from Community c where " + where, String.class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
  }

  @Override
  public <T> T change(Function<Changes, T> work) {
    return unit.write(tx -> work.apply(new CommunityChanges(tx)));
  }
}
