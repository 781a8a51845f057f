package org.levain.terminal.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.Version;
import org.levain.terminal.command.ServerOptions;
import org.levain.terminal.server.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an archive for whoever helps from outside: it says nothing of persons. */
@Command(
    name = "support",
    description = {
      "Write an archive for whoever helps from outside: versions, modules, status, which settings",
      "are made, and the logs, without names, addresses, texts and secrets. Works without the",
      "server, too. Lists what is in it first: file, bytes, what it holds."
    })
public final class SupportCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  @Parameters(paramLabel = "FILE", description = "The archive, which is not there yet: help.zip")
  private String file = "";

  @Option(names = "--dry-run", description = "List what would be in it, and write nothing.")
  private boolean dryRun;

  /** The command of this session. */
  public SupportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    Path archive = Paths.resolve(session.folder(), file);
    if (Files.exists(archive)) {
      throw Failure.badInput(Paths.text(archive) + " is there already: name another file.");
    }
    List<Item> items = collect(server.data(session));
    for (Item item : items) {
      session.output().row(item.name(), Integer.toString(item.bytes().length), item.about());
    }
    if (!dryRun) {
      write(archive, items);
      session
          .output()
          .note("Written: " + Paths.text(archive) + ". Look into it before you send it.");
    }
    return Outcome.DONE;
  }

  private static List<Item> collect(DataFolder folder) {
    try {
      return new Collected(folder, new Version().getVersion()[0]).items();
    } catch (IOException e) {
      throw Failure.badInput(
          "Cannot read "
              + Paths.text(folder.path())
              + " ("
              + e
              + "): run this as the server's own user.");
    }
  }

  private static void write(Path archive, List<Item> items) {
    try (OutputStream out = Files.newOutputStream(ownerOnly(archive), StandardOpenOption.WRITE);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Item item : items) {
        zip.putNextEntry(new ZipEntry("levain-support/" + item.name()));
        zip.write(item.bytes());
      }
    } catch (IOException e) {
      throw Failure.badInput("Cannot write " + Paths.text(archive) + ": " + e + ".");
    }
  }

  private static Path ownerOnly(Path file) throws IOException {
    Set<String> views = file.getFileSystem().supportedFileAttributeViews();
    FileAttribute<?>[] rights =
        views.contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return Files.createFile(file, rights);
  }
}
