package org.levain.charters.internal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.levain.charters.internal.document.CharterDocument;
import org.levain.charters.internal.domain.Edition;

/** The documents that were drawn last: an edition never changes. Thread-safe. */
final class Drawn {

  private static final int MOST = 16;

  private final Map<String, CharterDocument> documents =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CharterDocument> eldest) {
          return size() > MOST;
        }
      };

  /** The document of an edition; two who need a new one at once draw it once. */
  synchronized CharterDocument of(Edition edition, Supplier<CharterDocument> drawing) {
    String key = edition.place() + "/" + edition.number() + "/" + edition.sha256();
    CharterDocument known = documents.get(key);
    if (known == null) {
      known = drawing.get();
      documents.put(key, known);
    }
    return known;
  }
}
