package org.levain.persistence.internal.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.levain.persistence.internal.DatabaseRefusal;
import org.levain.persistence.internal.table.Content;
import org.levain.persistence.internal.table.Table;
import org.levain.persistence.internal.table.TableCopy;
import org.levain.words.Sentence;

/** Copies table by table, each in a transaction of its own that also notes that it is done. */
final class MoveTables {

  private final Connection from;
  private final Connection into;
  private final MoveLog log;
  private final MoveDatabase.Moved moved;

  MoveTables(Connection from, Connection into, MoveLog log, MoveDatabase.Moved moved) {
    this.from = from;
    this.into = into;
    this.log = log;
    this.moved = moved;
  }

  void run() throws SQLException, DatabaseRefusal {
    Map<Table, Table> pairs = pairs();
    into.rollback();
    long rows = 0;
    for (Map.Entry<Table, Table> pair : pairs.entrySet()) {
      rows += move(pair.getKey(), pair.getValue());
    }
    if (!log.isFinished()) {
      log.finish(rows);
    }
    into.commit();
  }

  /** All are looked at before the first one is copied. */
  private Map<Table, Table> pairs() throws SQLException, DatabaseRefusal {
    Map<String, Table> targets =
        Table.in(into).stream().collect(Collectors.toMap(Table::name, Function.identity()));
    Map<Table, Table> pairs = new LinkedHashMap<>();
    for (Table source : Table.in(from)) {
      if (source.isHistory()) {
        continue;
      }
      Table target = targets.get(source.name());
      if (target == null || !target.columns().keySet().containsAll(source.columns().keySet())) {
        throw new DatabaseRefusal(Sentence.of("move.table-missing", source.name()));
      }
      pairs.put(source, target);
    }
    return pairs;
  }

  private long move(Table source, Table target) throws SQLException, DatabaseRefusal {
    List<String> columns = List.copyOf(source.columns().keySet());
    Content wanted = Content.of(from, source, columns);
    Optional<Content> known = log.of(source);
    boolean before = known.filter(wanted::equals).isPresent();
    if (!before) {
      if (log.isFinished()) {
        throw new DatabaseRefusal(Sentence.of("move.finished", source.name()));
      }
      TableCopy.run(from, source, into, target, columns);
      log.add(source, wanted);
    }
    if (!Content.of(into, target, columns).equals(wanted)) {
      into.rollback();
      throw new DatabaseRefusal(
          Sentence.of(log.isFinished() ? "move.finished" : "move.differs", source.name()));
    }
    into.commit();
    from.rollback();
    moved.table(source.name(), wanted.rows(), wanted.hash(), before);
    return wanted.rows();
  }
}
