package org.levain.demo.server;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The public packages that servers are made of, as the build copied them, and what is unpacked from
 * them once.
 *
 * @param folder where they lie; also keeps what is unpacked
 */
public record ServerFiles(Path folder) {

  /** The folder that the build names in the system property {@code levain.servers}. */
  public static ServerFiles ofThisBuild() {
    return new ServerFiles(Path.of(System.getProperty("levain.servers", "target/servers")));
  }

  /** Tomcat's home, unpacked. */
  public Path tomcat() {
    Path home = folder.resolve("tomcat");
    if (Files.notExists(home)) {
      Path unpacked = folder.resolve("tomcat.unpacking");
      Folders.delete(unpacked);
      new Zip(existing("tomcat.zip")).unpackInto(unpacked);
      Moves.replace(onlyFolderIn(unpacked), home);
    }
    return home;
  }

  /** The wiki that the public repository has, for a Jakarta server. */
  public Path wiki() {
    return JakartaWar.of(existing("jspwiki.war"), folder.resolve("jspwiki-jakarta.war"));
  }

  private Path existing(String name) {
    Path file = folder.resolve(name);
    if (Files.notExists(file)) {
      throw new Refusal("There is no " + file + ": build distribution/demo first.");
    }
    return file;
  }

  private static Path onlyFolderIn(Path folder) {
    return folder.resolve(String.valueOf(folder.toFile().list()[0]));
  }
}
