package org.levain.host.jspwiki.internal.save;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** What an administrator may say about saves in the wiki. */
@ObjectClassDefinition(
    name = "Saves in the wiki",
    description = "What happens to a save while nobody can be asked about it.")
@interface SavesConfig {

  /** The wiki's own rules. */
  String WIKI = "wiki";

  /** Nobody saves. */
  String REFUSE = "refuse";

  @AttributeDefinition(
      name = "While the charters are away",
      description =
          "What happens to a person's save while the module with the charters is taken out, is being"
              + " replaced or cannot answer: the wiki's own rules apply, or it is refused.",
      options = {
        @Option(label = "the wiki's own rules", value = WIKI),
        @Option(label = "refused", value = REFUSE)
      })
  String charterAway() default WIKI;
}
