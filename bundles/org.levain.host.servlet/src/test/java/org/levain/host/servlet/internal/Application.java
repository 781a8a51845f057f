package org.levain.host.servlet.internal;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A servlet application whose people stand in a folder. */
final class Application {

  final People people;
  final CsvMembers members;
  final CsvGroups groups;
  final ServletHost host;

  Application(Path folder) {
    ServletContext context = answering(ServletContext.class, Map.of("getServerInfo", "Test/1"));
    ServletHostConfig config =
        answering(
            ServletHostConfig.class,
            Map.of("directory", "", "displayName", "", "frontPath", "", "signInPath", ""));
    people = new People(folder, config);
    members = new CsvMembers(context, people);
    groups = new CsvGroups(context, people);
    host = new ServletHost(context, people);
  }

  /** An application with the three members of the contract. */
  static Application withPeople(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("members.csv"),
        """
        login,full_name,mail
        zoe,Zoé Martin,zoe@example.org
        maelle,Maëlle Roux,maelle@example.org
        emile,Émile Noël,
        """);
    return new Application(folder);
  }

  /** An object that answers some methods, and nothing else. */
  static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> answers.get(method.getName())));
  }
}
