package org.levain.terminal.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.internal.StoppedLevain;
import org.levain.persistence.internal.backup.Manifest;
import org.levain.persistence.internal.backup.Verification;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.Version;
import org.levain.terminal.command.ServerOptions;
import org.levain.terminal.output.Output;
import org.levain.terminal.server.DataFolder;
import org.levain.terminal.server.ServerClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a backup: through the running server, or from the data folder of one that is stopped. */
@Command(
    name = "backup",
    description = {
      "Take a backup of Levain's data, while people work or while the server is stopped.",
      "Prints the point: every write that was acknowledged before it is in the backup."
    })
public final class BackupCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  @Parameters(paramLabel = "DIR", description = "The folder to make. It must not be there yet.")
  private String typed = "";

  /** The command of this session. */
  public BackupCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    DataFolder data = server.data(session);
    BackupTarget target = BackupTarget.of(Paths.resolve(session.folder(), typed), data);
    Optional<DataLock> stopped = DataLock.take(data);
    if (stopped.isPresent()) {
      try (DataLock held = stopped.get()) {
        ofStopped(data, target);
      }
    } else {
      ofRunning(data, target);
    }
    target.end();
    return print(target.folder());
  }

  private static void ofStopped(DataFolder data, BackupTarget target) {
    Path part = target.begin();
    try {
      Backup unused = new StoppedLevain(data.path(), Version.ofThis()).backUp(part);
    } catch (BackupRefusal e) {
      target.forget();
      throw Refusals.of(e);
    }
  }

  private void ofRunning(DataFolder data, BackupTarget target) {
    JsonNode taken = new ServerClient(data).post("admin/api/backups");
    String name = taken.path("name").asText();
    target.take(data.path().resolve("run/backup").resolve(name).normalize());
  }

  private Outcome print(Path folder) {
    try {
      // reads all of it once more: what was moved to another disk may have been damaged on the way
      Manifest manifest = Verification.of(folder, Version.ofThis());
      Output output = session.output();
      if (server.json()) {
        output.json(json(folder, manifest));
      } else {
        rows(folder, manifest, output);
      }
      output.note("Keys and passwords are in it: keep it as you keep those.");
      if (!manifest.database().equals("derby")) {
        output.note(
            "The database is not in it, because it is a "
                + manifest.database()
                + " of your own: take it now with pg_dump; what it has then is not older than"
                + " the point.");
      }
      return Outcome.DONE;
    } catch (BackupRefusal e) {
      throw Refusals.of(e);
    }
  }

  private static void rows(Path folder, Manifest manifest, Output output) {
    Backup backup = manifest.of(folder);
    output.row("point", backup.point().toString());
    output.row("version", backup.version());
    output.row("database", backup.database());
    for (Manifest.Counted table : manifest.tables()) {
      output.row("table", table.name(), Long.toString(table.rows()), table.hash());
    }
    output.row("files", Integer.toString(backup.files()), Long.toString(backup.bytes()));
    output.row("folder", Paths.text(folder));
  }

  private static ObjectNode json(Path folder, Manifest manifest) {
    Backup backup = manifest.of(folder);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("point", backup.point().toString());
    json.put("version", backup.version()).put("database", backup.database());
    ArrayNode tables = json.putArray("tables");
    for (Manifest.Counted table : manifest.tables()) {
      tables
          .addObject()
          .put("name", table.name())
          .put("rows", table.rows())
          .put("sha256", table.hash());
    }
    json.put("files", backup.files()).put("bytes", backup.bytes());
    return json.put("folder", Paths.text(folder));
  }
}
