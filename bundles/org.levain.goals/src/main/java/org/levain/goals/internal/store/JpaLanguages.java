package org.levain.goals.internal.store;

import java.util.Optional;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Members' languages in the database. */
@Component(name = "org.levain.goals.languages", service = Languages.class)
public final class JpaLanguages implements Languages {

  private final GoalsUnit unit;

  /** Reads and writes in this unit. */
  @Activate
  public JpaLanguages(@Reference GoalsUnit unit) {
    this.unit = unit;
  }

  @Override
  public Language of(Member member, Language otherwise) {
    return find(member).orElse(otherwise);
  }

  private Optional<Language> find(Member member) {
    return unit.read(tx -> Optional.ofNullable(tx.find(LanguageEntity.class, member.uid())))
        .flatMap(found -> Language.of(found.language));
  }

  @Override
  public void saw(Member member, Language language) {
    if (find(member).filter(language::equals).isEmpty()) {
      unit.write(tx -> tx.merge(new LanguageEntity(member.uid(), language.code())));
    }
  }
}
