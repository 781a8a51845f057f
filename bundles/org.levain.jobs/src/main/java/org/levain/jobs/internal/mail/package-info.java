/** The outbox of mail: a row with the mail, and a job that hands it to the SMTP server. */
@NullMarked
package org.levain.jobs.internal.mail;

import org.jspecify.annotations.NullMarked;
