package org.levain.persistence;

import org.levain.words.Sentence;

/**
 * On offer as a service as long as the configured database cannot be opened, instead of {@link
 * Persistence}: what to tell an administrator.
 *
 * @param why one sentence that says what to do
 */
public record DatabaseTrouble(Sentence why) {}
