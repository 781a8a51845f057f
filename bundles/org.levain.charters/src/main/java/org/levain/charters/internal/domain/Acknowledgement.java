package org.levain.charters.internal.domain;

import java.time.Instant;

/**
 * A member has read an edition and keeps to it.
 *
 * @param place where it holds
 * @param number of the edition
 * @param memberUid who
 * @param given when
 */
public record Acknowledgement(String place, int number, String memberUid, Instant given) {}
