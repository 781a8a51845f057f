package org.levain.administration.internal.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Trail;
import org.levain.administration.internal.Words;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.Backups;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Refusal;

/**
 * Backups while people work. Nobody says where to: it goes into the data folder, and the terminal
 * on this machine moves it on. So no session in a browser can write to, or read from, other places.
 */
@Path("api/backups")
@Requires("admin:write")
public final class BackupsApi {

  private final Platform platform;
  private final Messages messages;

  /** Backups of this platform. */
  public BackupsApi(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /** Takes a backup into {@code run/backup} of the data folder; answers when it is whole. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Taken take(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    Words words = Words.of(messages, caller);
    Backups backups = Away.orRefuse(platform, Backups.class, words);
    Away.orRefuse(platform, Trail.class, words).record(caller, "backup.taken", "levain", Map.of());
    try {
      return Taken.of(backups.take());
    } catch (BackupRefusal e) {
      throw new Refusal(
          Problem.of(
              409, "no-backup", words.text("backup.refused"), e.sentence().in(words.locale())));
    }
  }

  /**
   * A backup.
   *
   * @param name of its folder in {@code run/backup}
   * @param point every write that was acknowledged before it is in the backup; in UTC
   * @param database {@code derby}: it is in the backup; {@code postgresql}: it is not
   */
  public record Taken(
      String name,
      String point,
      String version,
      String database,
      int tables,
      long rows,
      int files,
      long bytes) {

    static Taken of(Backup backup) {
      return new Taken(
          backup.folder().getFileName().toString(),
          backup.point().toString(),
          backup.version(),
          backup.database(),
          backup.tables(),
          backup.rows(),
          backup.files(),
          backup.bytes());
    }
  }
}
