package org.levain.charters.internal.store;

import java.util.Locale;
import java.util.Optional;
import org.levain.charters.internal.request.Languages;
import org.levain.host.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Members' languages in the database. */
@Component(name = "org.levain.charters.languages", service = Languages.class)
public final class JpaLanguages implements Languages {

  private final ChartersUnit unit;

  /** Reads and writes in this unit. */
  @Activate
  public JpaLanguages(@Reference ChartersUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Locale> of(Member member) {
    return unit.read(tx -> Optional.ofNullable(tx.find(LanguageEntity.class, member.uid())))
        .map(found -> Locale.forLanguageTag(found.language));
  }

  @Override
  public void saw(Member member, Locale language) {
    if (of(member).filter(known -> known.getLanguage().equals(language.getLanguage())).isEmpty()) {
      unit.write(tx -> tx.merge(new LanguageEntity(member.uid(), language.getLanguage())));
    }
  }
}
