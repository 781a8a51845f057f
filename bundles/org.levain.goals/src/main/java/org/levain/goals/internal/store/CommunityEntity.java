package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Animator;
import org.levain.goals.internal.domain.Community.MadeFrom;
import org.levain.goals.internal.domain.Community.Places;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.templates.words.CommunityName;
import org.levain.goals.templates.words.Language;

/** A community's row. */
@Entity(name = "Community")
@Table(name = "levain_goals_community")
class CommunityEntity {

  private static final int MAX_KEY = 200;

  @Id String id = "";
  String name = "";

  @Column(name = "name_key")
  String nameKey = "";

  String language = "";
  String goal = "";
  String benefit = "";

  @Column(name = "instead_of")
  String insteadOf = "";

  String template = "";

  @Column(name = "template_version")
  int templateVersion;

  @Column(name = "animator_uid")
  String animatorUid = "";

  @Column(name = "animator_login")
  String animatorLogin = "";

  @Column(name = "server_group")
  String group = "";

  @Column(name = "landing_page")
  String landingPage = "";

  String run = "";

  @Column(name = "creator_uid")
  String creatorUid = "";

  @Column(name = "form_key")
  String formKey = "";

  long created;

  /** 0: it is active. */
  long archived;

  @Version int version;

  /** For the provider. */
  CommunityEntity() {}

  CommunityEntity(Community c, String formKey) {
    id = c.id();
    name = c.name();
    nameKey = key(c.name());
    language = c.language().code();
    insteadOf = c.purpose().insteadOf();
    template = c.template().id();
    templateVersion = c.template().version();
    group = c.places().group();
    landingPage = c.places().landingPage();
    creatorUid = c.creatorUid();
    this.formKey = formKey;
    created = c.created().toEpochMilli();
    take(c);
  }

  /** Takes over another version of its template, and the run that writes it, if there is one. */
  final void take(MadeFrom from, String writtenBy) {
    templateVersion = from.version();
    run = writtenBy.isEmpty() ? run : writtenBy;
  }

  /** Takes over what can change. */
  final void take(Community c) {
    goal = c.purpose().goal();
    benefit = c.purpose().benefit();
    run = c.places().run();
    animatorUid = c.animator().uid();
    animatorLogin = c.animator().login();
    archived = c.archived().map(Instant::toEpochMilli).orElse(0L);
  }

  Community community() {
    return new Community(
        id,
        name,
        Language.of(language).orElse(Language.EN),
        new Purpose(goal, benefit, insteadOf),
        new MadeFrom(template, templateVersion),
        new Animator(animatorUid, animatorLogin),
        new Places(group, landingPage, run),
        creatorUid,
        Instant.ofEpochMilli(created),
        archived == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(archived)),
        version);
  }

  static String key(String name) {
    String key = CommunityName.key(name);
    return key.length() <= MAX_KEY ? key : key.substring(0, MAX_KEY);
  }
}
