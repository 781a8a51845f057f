package org.levain.terminal.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.internal.StoppedLevain;
import org.levain.persistence.internal.backup.Manifest;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.Version;
import org.levain.terminal.command.DataOption;
import org.levain.terminal.output.Output;
import org.levain.terminal.server.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup in place of what a stopped server's data folder has. */
@Command(
    name = "restore",
    description = {
      "Put a backup in place of the data of a server that is stopped.",
      "Every file is verified first; what was there is put aside, never deleted."
    })
public final class RestoreCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "DIR", description = "The backup, as levain backup made it.")
  private String typed = "";

  /** The command of this session. */
  public RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    DataFolder folder = data.find(session);
    Path backup = Paths.resolve(session.folder(), typed).toAbsolutePath().normalize();
    try (DataLock held = DataLock.ofStopped(folder)) {
      Manifest manifest = Manifest.read(backup);
      List<Path> aside = new StoppedLevain(folder.path(), Version.ofThis()).restore(backup);
      print(folder, manifest, aside);
      return Outcome.DONE;
    } catch (BackupRefusal e) {
      throw Refusals.of(e);
    }
  }

  private void print(DataFolder folder, Manifest manifest, List<Path> aside) {
    Output output = session.output();
    output.row("point", manifest.point().toString());
    output.row("version", manifest.version());
    output.row("database", manifest.database());
    output.row("files", Integer.toString(manifest.files().size()));
    aside.forEach(path -> output.row("before", Paths.text(path)));
    output.row("folder", Paths.text(folder.path()));
    if (!manifest.database().equals("derby")) {
      output.note("The database was not in the backup: restore it with pg_restore or psql.");
    }
    output.note(
        "The server's own pages and groups are as they were: bring them to the same point before"
            + " you start it, or see afterwards with levain uninstall --dry-run what differs.");
  }
}
