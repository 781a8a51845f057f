package org.levain.host;

/**
 * The server did not take a write. The message is one sentence that an administrator can act on;
 * nothing was written.
 */
public final class HostRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why the server refused. */
  public enum Reason {
    /** Somebody changed the item meanwhile, or it exists already. */
    CHANGED_MEANWHILE,
    /** The server cannot hold an item of this name. */
    BAD_NAME,
    /** A filter, an approval workflow or the charter did not let it pass. */
    NOT_ALLOWED,
    /** A member or group that is named does not exist. */
    UNKNOWN_MEMBER,
    /** The server failed: its disk, its database. Trying again later may help. */
    FAILED
  }

  private final Reason reason;

  /** A refusal with its reason. */
  public HostRefusal(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A refusal with the server's own exception. */
  public HostRefusal(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
