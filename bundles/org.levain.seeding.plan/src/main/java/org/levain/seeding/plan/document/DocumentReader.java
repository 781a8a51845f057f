package org.levain.seeding.plan.document;

import java.util.ArrayList;
import java.util.List;
import org.levain.seeding.plan.Limits;
import org.levain.seeding.plan.Wording;
import org.levain.seeding.plan.document.Node.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads one YAML 1.2 or JSON document from the parser's events. Anchors, aliases and tags are
 * refused where they stand, depth and number of values are bounded, so that a small text never
 * becomes a large tree.
 */
public final class DocumentReader {

  private static final CoreSchema SCHEMA = new CoreSchema();

  private final Parser parser;
  private final StreamReader stream;
  private int values;

  private DocumentReader(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Limits.PLAN_BYTES + 1)
            .setSchema(SCHEMA)
            .setLabel("plan")
            .build();
    stream = new StreamReader(settings, JsonTabs.replaced(text));
    parser = new ParserImpl(settings, stream);
  }

  /** The document's tree, or its first fault. */
  public static Outcome<Node> read(String text) {
    DocumentReader reader = new DocumentReader(text);
    try {
      return new Outcome.Readable<>(reader.document());
    } catch (Unreadable e) {
      return e.outcome();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(reader.here());
      return notYaml(line, e.getProblem());
      // not only its own exceptions come out of the parser: !%4 is an IllegalArgumentException
    } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return notYaml(reader.here(), e.getMessage());
    }
  }

  private static Outcome<Node> notYaml(int line, String problem) {
    Wording found = Wording.of("found.problem", Quote.of(problem));
    return new Outcome.Broken<>(line, Wording.of("expected.yaml"), found);
  }

  private int here() {
    return stream.getLine() + 1;
  }

  private Node document() {
    parser.next();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Unreadable(1, "expected.plan", "found.empty");
    }
    parser.next();
    Node root = value(0);
    parser.next();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Unreadable(
          Events.lineOf(parser.peekEvent()), "expected.one.document", "found.second");
    }
    return root;
  }

  private Node value(int depth) {
    Event event = parser.next();
    Events.refuseReferences(event);
    if (depth > Limits.DEPTH) {
      throw new Unreadable(Events.lineOf(event), "expected.depth", "found.deeper", Limits.DEPTH);
    }
    if (++values > Limits.VALUES) {
      throw new Unreadable(
          Events.lineOf(event), "expected.values", "found.more.values", Limits.VALUES);
    }
    return switch (event.getEventId()) {
      case Scalar -> Events.scalar((ScalarEvent) event);
      case SequenceStart -> items(Events.lineOf(event), depth);
      default -> fields(Events.lineOf(event), depth);
    };
  }

  private Node items(int line, int depth) {
    List<Node> nodes = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      nodes.add(value(depth + 1));
    }
    parser.next();
    return new Node.Items(nodes, line);
  }

  private Node fields(int line, int depth) {
    List<Node.Field> fields = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      fields.add(field(depth + 1));
    }
    parser.next();
    return new Node.Fields(fields, line);
  }

  private Node.Field field(int depth) {
    Node name = value(depth);
    if (name instanceof Node.Scalar scalar && scalar.kind() != Kind.NOTHING) {
      return new Node.Field(scalar.value(), scalar.line(), value(depth));
    }
    throw new Unreadable(name.line(), "expected.field.name", "found.other.value");
  }
}
