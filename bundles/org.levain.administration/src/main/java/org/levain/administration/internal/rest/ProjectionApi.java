package org.levain.administration.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.host.Host;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;

/** The canonical projection of the server: one sorted line an item. */
@Path("api/projection")
@Requires("admin:read")
public final class ProjectionApi {

  private final Platform platform;
  private final Messages messages;

  /** The projection of this platform's server. */
  public ProjectionApi(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /** Writes the lines as they are found. */
  @GET
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  public StreamingOutput read(@Context SecurityContext security) {
    Host host = Away.orRefuse(platform, Host.class, Words.of(messages, Caller.of(security)));
    return out -> write(host, out);
  }

  private static void write(Host host, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (Stream<String> lines = host.projection()) {
      for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
        writer.write(each.next() + "\n");
      }
    }
    writer.flush();
  }
}
