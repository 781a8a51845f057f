package org.levain.itests.crash;

import jakarta.persistence.PersistenceConfiguration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Hashtable;
import java.util.Locale;
import java.util.function.Function;
import javax.sql.DataSource;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Inside the server: puts mail into the outbox, and says how much has not left. */
public final class MailProbe implements BundleActivator, Function<String, String> {

  /** What tests ask it by. */
  public static final String NAME = "mail";

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

  /** {@code queue ROUND COUNT}, or {@code left}. */
  @Override
  public String apply(String question) {
    String[] words = question.split(" ");
    return words[0].equals("queue") ? queue(words[1], Integer.parseInt(words[2])) : left();
  }

  /** All of them in one transaction. */
  private String queue(String round, int count) {
    Persistence persistence = service(Persistence.class);
    MailOutbox outbox = service(MailOutbox.class);
    try (Unit unit =
        persistence.open(MailProbe.class, new PersistenceConfiguration("levain.itests.crash"))) {
      return unit.write(
          tx -> {
            for (int i = 1; i <= count; i++) {
              String to = "member" + i + "@example.invalid";
              Mail mail = new Mail(to, "Round " + round, "Number " + i, Locale.ENGLISH);
              outbox.send(tx, "crash " + round + " " + i, mail);
            }
            return "ok";
          });
    }
  }

  private String left() {
    try (Connection connection = pool().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT COUNT(*) FROM levain_jobs_mail WHERE sent_at IS NULL")) {
      row.next();
      return row.getString(1);
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

  private <T> T service(Class<T> type) {
    return context.getService(context.getServiceReference(type));
  }
}
