package org.levain.goals.templates.read;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * One YAML 1.2 or JSON document as a tree whose nodes know their lines. Nothing is constructed from
 * it; references and tags are refused, depth is bounded, so that a small file stays small.
 */
final class Document {

  private static final int DEEPEST = 12;
  private static final CoreSchema SCHEMA = new CoreSchema();

  private final StreamReader stream;
  private final Parser parser;

  private Document(String text) {
    LoadSettings settings = LoadSettings.builder().setSchema(SCHEMA).build();
    stream = new StreamReader(settings, text);
    parser = new ParserImpl(settings, stream);
  }

  /** What keeps a text from being a document. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    final int line;
    final transient Wording expected;
    final transient Wording found;

    Unreadable(int line, String expected, Wording found) {
      super(expected, null, false, false);
      this.line = line;
      this.expected = Wording.of(expected);
      this.found = found;
    }
  }

  /** The tree of a text. */
  static Node read(String text) throws Unreadable {
    Document document = new Document(text);
    try {
      return document.root();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(document.here());
      throw notYaml(line, e.getProblem());
      // not only its own exceptions come out of the parser: !%4 is an IllegalArgumentException
    } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw notYaml(document.here(), String.valueOf(e.getMessage()));
    }
  }

  private static Unreadable notYaml(int line, String problem) {
    return new Unreadable(line, "expected.yaml", Wording.of("found.problem", Found.quote(problem)));
  }

  private int here() {
    return stream.getLine() + 1;
  }

  private Node root() throws Unreadable {
    parser.next();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Unreadable(1, "expected.template", Wording.of("found.empty"));
    }
    parser.next();
    Node root = value(0);
    parser.next();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      Wording found = Wording.of("found.second");
      throw new Unreadable(lineOf(parser.peekEvent()), "expected.template", found);
    }
    return root;
  }

  private Node value(int depth) throws Unreadable {
    Event event = parser.next();
    if (hasReferenceOrTag(event)) {
      throw new Unreadable(lineOf(event), "expected.plain", Wording.of("found.reference"));
    }
    if (depth > DEEPEST) {
      throw new Unreadable(lineOf(event), "expected.template", Wording.of("found.deeper"));
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> items(lineOf(event), depth);
      default -> mapping(lineOf(event), depth);
    };
  }

  private static boolean hasReferenceOrTag(Event event) {
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : event instanceof CollectionStartEvent start && start.getTag().isPresent();
    return tagged || event instanceof NodeEvent node && node.getAnchor().isPresent();
  }

  private Node items(int line, int depth) throws Unreadable {
    List<Node> values = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      values.add(value(depth + 1));
    }
    parser.next();
    return new Node.Items(values, line);
  }

  private Node mapping(int line, int depth) throws Unreadable {
    List<Node.Field> fields = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node name = value(depth + 1);
      if (!(name instanceof Node.Scalar scalar)) {
        throw new Unreadable(name.line(), "expected.field.name", Found.in(name));
      }
      fields.add(new Node.Field(scalar.value(), scalar.line(), value(depth + 1)));
    }
    parser.next();
    return new Node.Mapping(fields, line);
  }

  private static Node scalar(ScalarEvent event) {
    Tag tag =
        event.isPlain() ? SCHEMA.getScalarResolver().resolve(event.getValue(), true) : Tag.STR;
    boolean block = event.getScalarStyle() == ScalarStyle.LITERAL;
    return new Node.Scalar(event.getValue(), tag.equals(Tag.STR), block, lineOf(event));
  }

  private static int lineOf(Event event) {
    return event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }
}
