/**
 * Durable jobs. Two rows make a job: ours holds its state and is the truth; db-scheduler's says
 * when it is due, and who has it on lease.
 */
@NullMarked
package org.levain.jobs.internal;

import org.jspecify.annotations.NullMarked;
