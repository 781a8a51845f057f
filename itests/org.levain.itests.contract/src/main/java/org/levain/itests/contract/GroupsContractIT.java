package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.host.Actor;
import org.levain.host.Capability;
import org.levain.host.Group;
import org.levain.host.Groups;
import org.levain.host.Host;
import org.levain.host.HostRefusal;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.itests.arquillian.Bundles;
import org.osgi.framework.BundleContext;

/** Inside the server: the groups of {@link Groups}; a server that cannot write them refuses. */
@ExtendWith(ArquillianExtension.class)
public class GroupsContractIT {

  private static final Actor TESTS = Actor.system("tests");

  @ArquillianResource private BundleContext context;

  /** Nothing but the test itself. */
  @Deployment
  public static JavaArchive nothing() {
    return Bundles.empty();
  }

  @Test
  void everyNameHasItsGroup() {
    Groups groups = service(Groups.class);
    assertThat(groups.names()).isSorted().isNotEmpty();
    for (String name : groups.names()) {
      assertThat(groups.find(name)).get().extracting(Group::name).isEqualTo(name);
    }
  }

  @Test
  void membersKnowTheirGroups() {
    for (String name : service(Groups.class).names()) {
      for (String login : service(Groups.class).find(name).orElseThrow().logins()) {
        assertThat(service(Members.class).byLogin(login))
            .as("%s in %s", login, name)
            .get()
            .extracting(Member::groups)
            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.ITERABLE)
            .contains(name);
      }
    }
  }

  @Test
  void aWrittenGroupIsThereAndADeletedOneIsNot() {
    Groups groups = service(Groups.class);
    String name = groups.nameFor("Cercle d'été n° 1");
    Group group = Group.of(name, logins(2));
    if (writable()) {
      groups.save(group, TESTS);
      assertThat(groups.find(name)).contains(group);
      assertThat(groups.names()).contains(name);
      groups.save(Group.of(name, logins(1)), TESTS);
      assertThat(groups.find(name)).get().extracting(g -> g.logins().size()).isEqualTo(1);
      assertThat(groups.delete(name, TESTS)).isTrue();
    } else {
      assertThatThrownBy(() -> groups.save(group, TESTS)).isInstanceOf(HostRefusal.class);
    }
    assertThat(groups.find(name)).isEmpty();
  }

  @Test
  void refusesMembersWhoDoNotExistAndWritesNothing() {
    Groups groups = service(Groups.class);
    String name = groups.nameFor("Cercle de personne");
    assertThatThrownBy(() -> groups.save(Group.of(name, List.of("no such login")), TESTS))
        .isInstanceOf(HostRefusal.class);
    assertThat(groups.find(name)).isEmpty();
  }

  private List<String> logins(int count) {
    return service(Members.class).list("", count).stream().map(Member::login).toList();
  }

  private boolean writable() {
    return service(Host.class).capabilities().contains(Capability.GROUPS);
  }

  private <T> T service(Class<T> type) {
    return context.getService(context.getServiceReference(type));
  }
}
