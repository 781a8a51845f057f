package org.levain.itests.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Hashtable;
import java.util.function.Function;
import javax.sql.DataSource;
import org.levain.audit.AuditLog;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Inside the server: counts entries of the audit log, and has its seals checked. */
public final class AuditProbe implements BundleActivator, Function<String, String> {

  /** What tests ask it by. */
  public static final String NAME = "audit";

  private BundleContext context;

  @Override
  public void start(BundleContext bundle) {
    context = bundle;
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("levain.probe", NAME);
    context.registerService(Function.class, this, properties);
  }

  @Override
  public void stop(BundleContext bundle) {}

  /** {@code ACTION SUBJECT}: how many entries there are, behind it what is wrong with the seals. */
  @Override
  public String apply(String question) {
    String[] words = question.split(" ");
    AuditLog log = context.getService(context.getServiceReference(AuditLog.class));
    return count(words[0], words[1]) + log.verify().map(fault -> " " + fault).orElse("");
  }

  private String count(String action, String subject) {
    String sql = "SELECT COUNT(*) FROM levain_security_audit WHERE action = ? AND subject = ?";
    try (Connection connection = pool().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, action);
      statement.setString(2, subject);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private DataSource pool() {
    try {
      return context.getServiceReferences(DataSource.class, "(levain.database=*)").stream()
          .findFirst()
          .map(context::getService)
          .orElseThrow();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
