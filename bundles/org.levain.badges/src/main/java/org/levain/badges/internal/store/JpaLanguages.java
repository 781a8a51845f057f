package org.levain.badges.internal.store;

import java.util.Locale;
import java.util.Optional;
import org.levain.badges.internal.action.Languages;
import org.levain.host.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Members' languages in the database. */
@Component(name = "org.levain.badges.languages", service = Languages.class)
public final class JpaLanguages implements Languages {

  private final BadgesUnit unit;

  /** Reads and writes in this unit. */
  @Activate
  public JpaLanguages(@Reference BadgesUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Locale> of(Member member) {
    return unit.read(tx -> Optional.ofNullable(tx.find(LanguageEntity.class, member.uid())))
        .map(found -> Locale.forLanguageTag(found.language));
  }

  @Override
  public void saw(Member member, Locale language) {
    Locale spoken = language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    if (of(member).filter(spoken::equals).isEmpty()) {
      LanguageEntity unused =
          unit.write(tx -> tx.merge(new LanguageEntity(member.uid(), spoken.getLanguage())));
    }
  }
}
