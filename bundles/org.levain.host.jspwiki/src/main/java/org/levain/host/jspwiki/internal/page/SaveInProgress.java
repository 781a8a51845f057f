package org.levain.host.jspwiki.internal.page;

import java.util.Optional;
import org.levain.host.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Marks the thread that saves for Levain, so that our own page filter can tell such a save from a
 * person's: the wiki calls filters on the thread that saves.
 */
@Component(name = "org.levain.host.jspwiki.saveInProgress", service = SaveInProgress.class)
public final class SaveInProgress {

  private final ThreadLocal<Actor> acting = new ThreadLocal<>();

  /** No save is in progress yet. */
  @Activate
  public SaveInProgress() {}

  /** Who saves on this thread, if it is Levain. */
  public Optional<Actor> actor() {
    return Optional.ofNullable(acting.get());
  }

  void during(Actor actor, Runnable save) {
    acting.set(actor);
    try {
      save.run();
    } finally {
      acting.remove();
    }
  }
}
