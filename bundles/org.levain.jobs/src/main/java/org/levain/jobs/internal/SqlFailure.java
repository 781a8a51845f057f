package org.levain.jobs.internal;

import java.sql.SQLException;

/** A statement failed; the cause carries the SQLSTATE. */
public final class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SqlFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
