package org.levain.terminal.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.levain.terminal.Failure;
import org.levain.terminal.server.DataFolder;
import org.levain.terminal.server.ServerClient;

/** All that goes into the archive: of the server, if it answers, and of its data folder. */
final class Collected {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;
  private final ServerClient client;
  private final String version;
  private final Vocabulary vocabulary;
  private final Mask mask;

  Collected(DataFolder folder, String version) {
    this.folder = folder.path();
    this.client = new ServerClient(folder);
    this.version = version;
    this.vocabulary =
        new Vocabulary()
            .withJars(this.folder.resolve("bundles"))
            .withJars(this.folder.resolve("bundles/lib"))
            .withJar(ownCode())
            .with(BridgeWords.ALL);
    this.mask = new Mask(vocabulary);
  }

  List<Item> items() throws IOException {
    OnDisk disk = new OnDisk(folder, vocabulary);
    List<Item> items = new ArrayList<>();
    items.add(new Item("about.txt", "versions and the machine", about()));
    items.add(new Item("bundles.tsv", "what lies in the drop folder", disk.bundles()));
    items.add(new Item("settings.tsv", "which settings are made, not to what", disk.settings()));
    items.add(new Item("sizes.tsv", "how large the parts of the data folder are", disk.sizes()));
    items.add(ofServer("status.json", "the status page, masked", "admin/api/status"));
    items.add(ofServer("modules.json", "modules and last changes, masked", "admin/api/modules"));
    for (String log : List.of("levain.log", "levain-bridge.log")) {
      items.add(new Item(log, "the last lines of the log, masked", disk.log(log)));
    }
    return items;
  }

  private String about() {
    return """
        %s
        java %s, %s
        system %s %s, %d processors, %d MB for this tool at most
        at %s
        """
        .formatted(
            version,
            Runtime.version(),
            System.getProperty("java.vm.name"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().maxMemory() / 1_000_000,
            Instant.now().truncatedTo(ChronoUnit.MINUTES));
  }

  /** What the server says; that it does not answer is worth knowing, too. */
  private Item ofServer(String name, String about, String path) {
    try {
      return new Item(name, about, text(masked(client.get(path))));
    } catch (Failure e) {
      ObjectNode away = JsonNodeFactory.instance.objectNode();
      return new Item(
          name, about, text(away.put("away", mask.line(String.valueOf(e.getMessage())))));
    }
  }

  private JsonNode masked(JsonNode node) {
    if (node instanceof TextNode) {
      return TextNode.valueOf(mask.line(node.textValue()));
    }
    if (node instanceof ArrayNode list) {
      ArrayNode masked = JsonNodeFactory.instance.arrayNode();
      list.forEach(each -> masked.add(masked(each)));
      return masked;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode masked = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(e -> masked.set(mask.line(e.getKey()), masked(e.getValue())));
      return masked;
    }
    return node;
  }

  private static String text(JsonNode node) {
    try {
      return JSON.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can always be written", e);
    }
  }

  private static Path ownCode() {
    try {
      return Path.of(Collected.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
