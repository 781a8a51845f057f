package org.levain.host.servlet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.ContentHash;
import org.levain.host.Group;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Member;

class CsvPeopleTest {

  private static final Actor SEEDING = Actor.system("seeding");

  @TempDir Path folder;
  private CsvMembers members;
  private CsvGroups groups;
  private ServletHost host;

  @BeforeEach
  void open() {
    Application application = new Application(folder);
    members = application.members;
    groups = application.groups;
    host = application.host;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void readsWhatASpreadsheetWrites() throws IOException {
    write(
        "members.csv",
        "\ufeffLogin;full_name;mail;language\nzoe;\"Martin; Zoé\";zoe@example.org;fr\nemile;;;\n");
    write("groups.csv", "group;login\nAdmin;zoe\n");

    assertThat(members.byLogin("zoe"))
        .contains(
            new Member(
                "zoe",
                "zoe",
                "Martin; Zoé",
                java.util.Optional.of("zoe@example.org"),
                java.util.Set.of("Admin")));
    assertThat(members.search("ZOE", 10)).hasSize(1);
    assertThat(members.byLogin("emile").orElseThrow().fullName()).isEqualTo("emile");
    assertThat(members.list("emile", 10)).extracting(Member::login).containsExactly("zoe");
  }

  @Test
  void knowsWhomTheServerSignedIn() throws IOException {
    write("members.csv", "uid,login\n7,zoe\n");
    Principal zoe = () -> "zoe";
    Principal stranger = () -> "stranger";

    assertThat(members.current(request(zoe)).orElseThrow().uid()).isEqualTo("7");
    assertThat(members.current(request(stranger))).isEmpty();
    assertThat(members.current(request(null))).isEmpty();
  }

  private static HttpServletRequest request(Principal principal) {
    HttpServletRequest server =
        Application.answering(
            HttpServletRequest.class,
            principal == null ? Map.of() : Map.of("getUserPrincipal", principal));
    return new HttpServletRequestWrapper(server) {
      @Override
      public Principal getUserPrincipal() {
        throw new AssertionError("Not the server's principal");
      }
    };
  }

  @Test
  void keepsTheLastGoodFileAndNamesTheLineAtFault() throws IOException {
    write("members.csv", "login\nzoe\n");
    assertThat(members.byLogin("zoe")).isPresent();

    write("members.csv", "login\nzoe\nemile\n\"\"\nzoe\n");

    assertThat(members.byLogin("emile")).isEmpty();
    assertThat(members.byLogin("zoe")).isPresent();
    assertThat(MembersFile.parse(Files.readAllBytes(folder.resolve("members.csv"))).problems())
        .containsExactly(
            new CsvProblem(4, "login.missing"), new CsvProblem(5, "login.twice", "zoe"));

    write("members.csv", "login\nemile\n");
    assertThat(members.byLogin("emile")).isPresent();
  }

  @Test
  void tellsEachErrorOfAFile() {
    assertThat(problems("name,full_name\nx,y\n"))
        .containsExactly(
            new CsvProblem(1, "column.missing", "login"),
            new CsvProblem(1, "column.unknown", "name"));
    assertThat(problems("login,mail\n\"a\nb\",c\nd\n"))
        .containsExactly(new CsvProblem(4, "fields", 2, 1));
    assertThat(problems("")).containsExactly(new CsvProblem(1, "header"));
    assertThat(MembersFile.parse(new byte[] {'a', (byte) 0xe9}).problems())
        .containsExactly(new CsvProblem(0, "utf8"));
  }

  @Test
  void saysAnErrorInTheReadersLanguage() {
    CsvProblem twice = new CsvProblem(5, "login.twice", "zoe");
    assertThat(twice.in("members.csv"))
        .hasToString("members.csv, line 5: the login “zoe” stands there twice.");
    assertThat(twice.in("members.csv").in(Locale.FRENCH))
        .isEqualTo(
            "members.csv, ligne 5\u00a0: l’identifiant «\u00a0zoe\u00a0» y figure deux fois.");
  }

  private static List<CsvProblem> problems(String text) {
    return MembersFile.parse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).problems();
  }

  @Test
  void writesGroupsAsTheFileWasWritten() throws IOException {
    write("members.csv", "login\nzoe\nemile\n");
    write("groups.csv", "\ufeffgroup;login\r\nAdmin;zoe\r\n");

    groups.save(Group.of("Ward 4", List.of("zoe", "emile")), SEEDING);
    groups.save(Group.of("Nobody", List.of()), SEEDING);

    assertThat(Files.readString(folder.resolve("groups.csv")))
        .isEqualTo("\ufeffgroup;login\r\nAdmin;zoe\r\nNobody;\r\nWard 4;emile\r\nWard 4;zoe\r\n");
    assertThat(groups.find("Nobody")).contains(Group.of("Nobody", List.of()));
    assertThat(groups.delete("Ward 4", SEEDING)).isTrue();
    assertThat(groups.delete("Ward 4", SEEDING)).isFalse();
    assertThat(groups.names()).containsExactly("Admin", "Nobody");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("members.csv", "groups.csv");
  }

  @Test
  void refusesWhatItCannotWrite() throws IOException {
    write("members.csv", "login\nzoe\n");

    refuses(Reason.BAD_NAME, Group.of("zoe", List.of("zoe")));
    refuses(Reason.BAD_NAME, Group.of("=1+1", List.of("zoe")));
    refuses(Reason.UNKNOWN_MEMBER, Group.of("Ward", List.of("nobody")));
    write("groups.csv", "group\nx\n");
    refuses(Reason.FAILED, Group.of("Ward", List.of("zoe")));
    assertThat(Files.readString(folder.resolve("groups.csv"))).isEqualTo("group\nx\n");
  }

  private void refuses(Reason reason, Group group) {
    assertThatExceptionOfType(HostRefusal.class)
        .isThrownBy(() -> groups.save(group, SEEDING))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void makesAFolderForTheFirstGroup() {
    assertThat(groups.names()).isEmpty();
    assertThat(members.search("", 10)).isEmpty();

    groups.save(Group.of("Ward", List.of()), SEEDING);

    assertThat(groups.names()).containsExactly("Ward");
    assertThat(groups.nameFor("Échecs commerciaux")).isEqualTo("EchecsCommerciaux");
  }

  @Test
  void projectsPeopleAndGroups() throws IOException {
    write("members.csv", "uid,login\n7,zoe\n");
    write("groups.csv", "group,login\nAdmin,zoe\n");

    assertThat(host.projection())
        .containsExactly(
            "group Admin " + ContentHash.of("zoe"), "member 7 " + ContentHash.of("zoe\nzoe\n"));
    assertThat(host.version()).isEqualTo("Test/1");
    assertThat(host.signInPath()).isEmpty();
  }
}
