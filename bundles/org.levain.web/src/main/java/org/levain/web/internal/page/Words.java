package org.levain.web.internal.page;

import java.util.Locale;
import org.levain.web.Messages;

/** A module's words, and behind them web's own. */
public final class Words {

  /** Web's own words; every key begins with {@code lv.}. */
  public static final Messages WEB = Messages.of(Words.class, "web");

  private final Messages module;

  /** The words of a module. */
  public Words(Messages module) {
    this.module = module;
  }

  /** The text of a key in a language. */
  public String text(Locale locale, String key, Object... arguments) {
    Messages source = module.find(locale, key).isPresent() ? module : WEB;
    return source.text(locale, key, arguments);
  }
}
