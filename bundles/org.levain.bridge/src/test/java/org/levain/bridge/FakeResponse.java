package org.levain.bridge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A response that keeps what it is told. */
public final class FakeResponse implements InvocationHandler {

  private final Map<String, String> headers = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int status = 200;

  public int status() {
    return status;
  }

  public String header(String name) {
    return headers.get(name);
  }

  public String body() {
    return body.toString(StandardCharsets.UTF_8);
  }

  public HttpServletResponse proxy() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, this);
  }

  @Override
  public Object invoke(Object proxy, Method called, Object[] arguments) {
    return switch (called.getName()) {
      case "reset" -> {
        headers.clear();
        body.reset();
        yield null;
      }
      case "getStatus" -> status;
      case "setStatus" -> status = (Integer) arguments[0];
      case "getHeader" -> headers.get((String) arguments[0]);
      case "getHeaderNames" -> headers.keySet();
      case "getHeaders" -> List.of(headers.get((String) arguments[0]));
      case "getContentType" -> headers.get("Content-Type");
      case "addHeader", "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
      case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
      case "setContentLength" -> headers.put("Content-Length", arguments[0].toString());
      case "isCommitted" -> body.size() > 0;
      case "getOutputStream" -> new Body();
      default -> throw new UnsupportedOperationException(called.toString());
    };
  }

  private final class Body extends ServletOutputStream {

    @Override
    public void write(int b) {
      body.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
