package org.levain.terminal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;

/**
 * Talks to the server as the terminal. The address is read again for each call, so that a server
 * that was restarted on another port is found.
 */
public final class ServerClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DataFolder folder;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          // the secret stays on this machine
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  /** A client of the server that has this data folder. */
  public ServerClient(DataFolder folder) {
    this.folder = folder;
  }

  /** Reads JSON. */
  public JsonNode get(String path) {
    return json(send(request(path).header("Accept", "application/json").GET()));
  }

  /** Posts without a body and reads JSON, if there is any. */
  public JsonNode post(String path) {
    return json(
        send(
            request(path)
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody())));
  }

  /** Posts JSON and reads JSON. */
  public JsonNode post(String path, JsonNode body) {
    return json(
        send(
            request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))));
  }

  /** Posts a document and reads JSON. */
  public JsonNode post(String path, String source, String mediaType, BodyPublisher document) {
    return json(
        send(
            request(path)
                .header("Accept", "application/json")
                .header("Content-Type", mediaType)
                .header("Levain-Source", HeaderText.encode(source))
                .POST(document)));
  }

  /** Opens a stream of plain text; the caller closes it. */
  public InputStream text(String path) {
    return send(request(path).header("Accept", "text/plain").GET()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(folder.address().resolve(path))
        .timeout(Duration.ofMinutes(10))
        .header("Accept-Language", "en")
        .header("Authorization", "Bearer " + folder.token());
  }

  private HttpResponse<InputStream> send(HttpRequest.Builder request) {
    try {
      HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
      if (response.statusCode() >= 300) {
        throw Refused.by(response, folder);
      }
      return response;
    } catch (IOException e) {
      throw folder.away("it does not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Outcome.STOPPED_HALFWAY, "Stopped.");
    }
  }

  private JsonNode json(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw folder.away("it broke off in the middle of its answer");
    }
  }
}
