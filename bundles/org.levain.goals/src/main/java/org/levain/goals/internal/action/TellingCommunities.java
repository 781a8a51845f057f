package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.goals.internal.action.News.What;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.MadeFrom;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.GoalEntry;

/** The same communities; what changes in a transaction is told once it has committed. */
public final class TellingCommunities implements Communities {

  private final Communities communities;
  private final News news;

  /** Tells these news of those communities. */
  public TellingCommunities(Communities communities, News news) {
    this.communities = communities;
    this.news = news;
  }

  private record Happened(What what, String community) {}

  @Override
  public <T> T change(Function<Changes, T> work) {
    List<Happened> happened = new ArrayList<>();
    T result =
        communities.change(
            tx -> {
              happened.clear(); // the work may run more than once
              return work.apply(new Noting(tx, happened));
            });
    happened.forEach(h -> news.tell(h.what(), h.community()));
    return result;
  }

  private record Noting(Changes changes, List<Happened> happened) implements Changes {

    @Override
    public EntityManager tx() {
      return changes.tx();
    }

    @Override
    public Optional<Community> find(String id) {
      return changes.find(id);
    }

    @Override
    public void add(Community community, List<CommunityPage> pages, String formKey) {
      changes.add(community, pages, formKey);
      happened.add(new Happened(What.CREATED, community.id()));
    }

    @Override
    public void keepAnswers(String id, Map<String, String> answers) {
      changes.keepAnswers(id, answers);
    }

    @Override
    public void takeTemplate(String id, MadeFrom template, List<CommunityPage> pages, String run) {
      changes.takeTemplate(id, template, pages, run);
    }

    @Override
    public void keep(Community community) {
      boolean active = changes.find(community.id()).map(Community::active).orElse(true);
      changes.keep(community);
      if (active != community.active()) {
        What what = active ? What.ARCHIVED : What.REOPENED;
        happened.add(new Happened(what, community.id()));
      }
    }

    @Override
    public void changeGoal(Community community, Instant when, String byUid) {
      changes.changeGoal(community, when, byUid);
      happened.add(new Happened(What.GOAL_CHANGED, community.id()));
    }
  }

  @Override
  public Optional<Community> find(String id) {
    return communities.find(id);
  }

  @Override
  public Optional<Community> named(String name) {
    return communities.named(name);
  }

  @Override
  public Optional<Community> fromForm(String creatorUid, String formKey) {
    return communities.fromForm(creatorUid, formKey);
  }

  @Override
  public List<Community> list(String words, String after, int limit) {
    return communities.list(words, after, limit);
  }

  @Override
  public List<Community> list(String words, boolean active, String after, int limit) {
    return communities.list(words, active, after, limit);
  }

  @Override
  public List<CommunityPage> pages(String id) {
    return communities.pages(id);
  }

  @Override
  public Map<String, String> answers(String id) {
    return communities.answers(id);
  }

  @Override
  public List<GoalEntry> goals(String id) {
    return communities.goals(id);
  }

  @Override
  public Map<String, String> communityByPage() {
    return communities.communityByPage();
  }

  @Override
  public boolean hasGroup(String group) {
    return communities.hasGroup(group);
  }

  @Override
  public boolean hasTemplate(String template) {
    return communities.hasTemplate(template);
  }
}
