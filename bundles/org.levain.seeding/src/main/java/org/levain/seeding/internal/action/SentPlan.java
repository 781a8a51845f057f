package org.levain.seeding.internal.action;

import java.time.Instant;
import java.util.Optional;

/**
 * A plan or pack as somebody sent it.
 *
 * @param id identifier, ordered by time
 * @param name name of the file, or what the plan is called where it was typed
 * @param content its bytes
 * @param sentBy identifier of the member who sent it; empty: the terminal
 * @param sent when
 * @param lastRun its newest run
 * @param runs how many runs it had
 */
public record SentPlan(
    String id,
    String name,
    byte[] content,
    Optional<String> sentBy,
    Instant sent,
    Optional<String> lastRun,
    int runs) {}
