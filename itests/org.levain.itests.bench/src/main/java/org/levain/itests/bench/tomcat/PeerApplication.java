package org.levain.itests.bench.tomcat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An application as small as one can be, so that Tomcat has little to load: it answers its version,
 * and keeps what is written under a key as a file, which is there once whoever asks how often. It
 * runs inside the Tomcat that is measured.
 */
public final class PeerApplication extends HttpServlet {

  /** System property: the folder that it keeps writes in. */
  static final String KEPT = "levain.peer.kept";

  /** The header with the key of a write. */
  static final String KEY = "Idempotency-Key";

  private static final long serialVersionUID = 1;

  private String version = "";

  @Override
  public void init() throws ServletException {
    try (InputStream in = getServletContext().getResourceAsStream(PeerWar.VERSION)) {
      version = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(version);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getHeader(KEY);
    if (key == null || !key.matches("[0-9-]{1,40}")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      Files.createFile(Path.of(System.getProperty(KEPT)).resolve(key));
      response.setStatus(HttpServletResponse.SC_CREATED);
    } catch (FileAlreadyExistsException e) {
      response.setStatus(HttpServletResponse.SC_OK);
    }
  }
}
