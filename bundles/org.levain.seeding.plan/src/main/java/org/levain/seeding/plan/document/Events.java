package org.levain.seeding.plan.document;

import java.util.Optional;
import org.levain.seeding.plan.Wording;
import org.levain.seeding.plan.document.Node.Kind;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What single events of the parser stand for. */
final class Events {

  private static final CoreSchema SCHEMA = new CoreSchema();

  private Events() {}

  /** Refuses an anchor, an alias or a tag where it stands. */
  static void refuseReferences(Event event) {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      String sign = event.getEventId() == Event.ID.Alias ? "*" : "&";
      String name = sign + node.getAnchor().get().getValue();
      throw new Unreadable(
          lineOf(event), "expected.no.alias", Wording.of("found.words", Quote.of(name)));
    }
    if (tagOf(event).isPresent()) {
      Wording found = Wording.of("found.words", Quote.of(tagOf(event).get()));
      throw new Unreadable(lineOf(event), "expected.no.tag", found);
    }
  }

  private static Optional<String> tagOf(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  /** A single value with the kind that YAML 1.2 gives it. */
  static Node scalar(ScalarEvent event) {
    Tag tag =
        event.isPlain() ? SCHEMA.getScalarResolver().resolve(event.getValue(), true) : Tag.STR;
    return new Node.Scalar(event.getValue(), kindOf(tag), lineOf(event));
  }

  private static Kind kindOf(Tag tag) {
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Kind.NUMBER;
    }
    if (tag.equals(Tag.BOOL)) {
      return Kind.TRUTH;
    }
    return tag.equals(Tag.NULL) ? Kind.NOTHING : Kind.TEXT;
  }

  /** Its line, from 1. */
  static int lineOf(Event event) {
    return event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }
}
