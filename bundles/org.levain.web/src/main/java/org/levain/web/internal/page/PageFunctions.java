package org.levain.web.internal.page;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.levain.web.Assets;

/** What every template can call: {@code t url hostUrl asset may date moment}. */
final class PageFunctions {

  private final Class<?> anchor;
  private final Words words;
  private final Assets assets;

  PageFunctions(Class<?> anchor, Words words, Assets assets) {
    this.anchor = anchor;
    this.words = words;
    this.assets = assets;
  }

  Map<String, Object> of(Frame frame) {
    Locale locale = frame.caller().locale();
    Map<String, Object> functions = new HashMap<>();
    functions.put("t", new Translate(words, locale));
    functions.put("url", one(path -> frame.location().link(text(path))));
    functions.put("hostUrl", one(path -> frame.location().hostLink(text(path))));
    functions.put("asset", one(file -> frame.location().hostLink(assets.path(anchor, text(file)))));
    functions.put("may", one(permission -> frame.caller().may(text(permission))));
    functions.put("date", one(date -> Dates.day(date, locale)));
    functions.put("moment", one(date -> Dates.moment(date, locale)));
    return functions;
  }

  private static String text(Object argument) {
    return argument.toString();
  }

  private static TemplateMethodModelEx one(Function<Object, Object> function) {
    return arguments -> {
      List<@Nullable Object> values = unwrap(arguments);
      Object value = values.size() == 1 ? values.get(0) : null;
      if (value == null) {
        throw new TemplateModelException("One argument is needed, there are " + values);
      }
      return function.apply(value);
    };
  }

  private static List<@Nullable Object> unwrap(List<?> arguments) throws TemplateModelException {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(argument == null ? null : DeepUnwrap.permissiveUnwrap((TemplateModel) argument));
    }
    return values;
  }

  /** A key, then the arguments of its pattern. */
  private record Translate(Words words, Locale locale) implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes") // so says the interface
    public Object exec(List arguments) throws TemplateModelException {
      List<@Nullable Object> values = unwrap(arguments);
      if (values.isEmpty() || values.get(0) == null) {
        throw new TemplateModelException("t needs a key");
      }
      Object[] rest = values.subList(1, values.size()).toArray();
      return words.text(locale, text(values.get(0)), rest);
    }
  }
}
