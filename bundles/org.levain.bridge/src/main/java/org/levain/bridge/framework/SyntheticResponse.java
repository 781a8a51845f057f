package org.levain.bridge.framework;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A response of which only the status is of interest. */
final class SyntheticResponse implements InvocationHandler {

  private int status = HttpServletResponse.SC_OK;

  HttpServletResponse proxy() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            SyntheticResponse.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            this);
  }

  int status() {
    return status;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "setStatus", "sendError" -> status = (Integer) arguments[0];
      case "sendRedirect" -> status = HttpServletResponse.SC_FOUND;
      case "getStatus" -> status;
      case "getBufferSize" -> 8192;
      case "getCharacterEncoding" -> "UTF-8";
      case "encodeURL", "encodeRedirectURL" -> arguments[0];
      case "getHeaderNames", "getHeaders" -> List.of();
      case "getWriter" -> new PrintWriter(OutputStream.nullOutputStream(), true);
      case "getOutputStream" -> new Nowhere();
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      default -> Nothing.of(method.getReturnType());
    };
  }

  private static final class Nowhere extends ServletOutputStream {

    @Override
    public void write(int b) {
      // nobody reads it
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      // nobody reads it
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("a synthetic response is not asynchronous");
    }
  }
}
