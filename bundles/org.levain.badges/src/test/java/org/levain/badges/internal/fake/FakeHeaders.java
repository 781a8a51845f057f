package org.levain.badges.internal.fake;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request without headers. */
public final class FakeHeaders implements HttpHeaders {

  @Override
  public List<String> getRequestHeader(String name) {
    return List.of();
  }

  @Override
  public String getHeaderString(String name) {
    return "";
  }

  @Override
  public MultivaluedMap<String, String> getRequestHeaders() {
    return new MultivaluedHashMap<>();
  }

  @Override
  public List<MediaType> getAcceptableMediaTypes() {
    return List.of(MediaType.WILDCARD_TYPE);
  }

  @Override
  public List<Locale> getAcceptableLanguages() {
    return List.of(Locale.ENGLISH);
  }

  @Override
  public MediaType getMediaType() {
    return MediaType.TEXT_HTML_TYPE;
  }

  @Override
  public Locale getLanguage() {
    return Locale.ENGLISH;
  }

  @Override
  public Map<String, Cookie> getCookies() {
    return Map.of();
  }

  @Override
  public Date getDate() {
    return new Date(0);
  }

  @Override
  public int getLength() {
    return 0;
  }
}
