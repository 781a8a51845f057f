package org.levain.web.internal.module;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.function.Function;

/** JSON: records by component name, dates as ISO 8601 text, an empty Optional as null. */
public final class Json {

  private Json() {}

  /**
   * A mapper for one module. Its type factory is its own: the shared one would remember the
   * module's classes after the module has gone.
   */
  public static ObjectMapper mapper() {
    LRUMap<Object, JavaType> types = new LRUMap<>(16, 200);
    return JsonMapper.builder()
        .typeFactory(TypeFactory.defaultInstance().withCache(types))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .addModule(values())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
        .build();
  }

  private static SimpleModule values() {
    return new SimpleModule("levain")
        .addSerializer(Temporal.class, ToStringSerializer.instance)
        .addSerializer(new OptionalSerializer())
        .addDeserializer(Instant.class, new Iso<>(Instant.class, Instant::parse))
        .addDeserializer(LocalDate.class, new Iso<>(LocalDate.class, LocalDate::parse))
        .addDeserializer(LocalDateTime.class, new Iso<>(LocalDateTime.class, LocalDateTime::parse))
        .addDeserializer(
            OffsetDateTime.class, new Iso<>(OffsetDateTime.class, OffsetDateTime::parse));
  }

  /** A date from its ISO text. */
  private static final class Iso<T> extends FromStringDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parser;

    Iso(Class<T> type, Function<String, T> parser) {
      super(type);
      this.parser = parser;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) throws IOException {
      try {
        return parser.apply(text);
      } catch (DateTimeException e) {
        throw context.weirdStringException(text, handledType(), "a date in ISO 8601 is expected");
      }
    }
  }

  /** The value, or null. */
  @SuppressWarnings("rawtypes")
  private static final class OptionalSerializer extends StdSerializer<Optional> {

    private static final long serialVersionUID = 1L;

    OptionalSerializer() {
      super(Optional.class);
    }

    @Override
    public void serialize(Optional value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(value.orElse(null), out);
    }
  }
}
