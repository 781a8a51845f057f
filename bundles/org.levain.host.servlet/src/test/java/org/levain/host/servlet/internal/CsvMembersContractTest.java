package org.levain.host.servlet.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Host;
import org.levain.host.Members;
import org.levain.host.testing.MembersContract;

class CsvMembersContractTest extends MembersContract {

  @TempDir Path folder;
  private Application application;

  @BeforeEach
  void start() throws IOException {
    application = Application.withPeople(folder);
  }

  @Override
  protected Host host() {
    return application.host;
  }

  @Override
  protected Members members() {
    return application.members;
  }
}
