package org.levain.bridge.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where requests go that are let in. */
@FunctionalInterface
public interface Dispatcher {

  /** Answers a request whose servlet path is {@code /levain}. */
  void serve(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException;
}
