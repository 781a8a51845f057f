package org.levain.bridge.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that say themselves that any cache may keep them ({@code Cache-Control: public}, RFC 9111
 * 3): badges, style sheets, scripts. For a second or two they are given again at once, as long as
 * nothing has been written; as long as they say themselves, to those who would have to wait at the
 * gate. Kept in memory, those that were asked for last; nothing of a person is among them.
 * Thread-safe.
 */
final class PublicAnswers {

  /** An answer that is longer is not kept. */
  static final int LONGEST = 500_000;

  private final int mostBytes;
  private final Changes changes;
  private final Map<String, KeptAnswer> kept = new LinkedHashMap<>(64, 0.75f, true);
  private int bytes;

  /** Keeps so much at most, and looks whether something has changed. */
  PublicAnswers(int mostBytes, Changes changes) {
    this.mostBytes = mostBytes;
    this.changes = changes;
  }

  /** Answers from memory what is new enough; false if that is not possible. */
  boolean answerAtOnce(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return isPlain(request) && send(newest(key(request)), request, response);
  }

  /** Answers from memory; false if that is not possible, and nothing has been sent then. */
  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    return isPlain(request) && send(find(key(request)), request, response);
  }

  private static boolean send(
      @Nullable PublicAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (answer == null) {
      return false;
    }
    answer.send(request, response);
    return true;
  }

  /** The response with an ear in it, if what is answered could be kept. */
  HttpServletResponse listen(HttpServletRequest request, HttpServletResponse response) {
    return isPlain(request) ? new ListeningResponse(response, changes.stamp()) : response;
  }

  /** Keeps what was heard, if it was answered to its end and may be kept. */
  void keep(HttpServletRequest request, HttpServletResponse response) {
    if (response instanceof ListeningResponse heard) {
      String key = key(request);
      heard.answer().ifPresentOrElse(found -> put(key, found), () -> renewOrForget(key, heard));
    }
  }

  private synchronized @Nullable PublicAnswer newest(String key) {
    KeptAnswer found = kept.get(key);
    return found != null && found.isGivenAtOnce(changes, System.nanoTime()) ? found.answer() : null;
  }

  private synchronized @Nullable PublicAnswer find(String key) {
    KeptAnswer found = kept.get(key);
    return found != null && found.holds(System.nanoTime()) ? found.answer() : null;
  }

  private synchronized void put(String key, KeptAnswer answer) {
    KeptAnswer before = kept.put(key, answer);
    bytes += answer.size() - (before == null ? 0 : before.size());
    var oldest = kept.values().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      bytes -= oldest.next().size();
      oldest.remove();
    }
  }

  private synchronized void renewOrForget(String key, ListeningResponse heard) {
    KeptAnswer before = kept.get(key);
    if (before == null) {
      return;
    }
    heard.confirmed(before.answer()).ifPresent(renewed -> kept.put(key, renewed));
    if (!heard.leavesItOpen()) {
      kept.remove(key);
      bytes -= before.size();
    }
  }

  /** What it asks for is the same for everybody, and the whole of it. */
  private static boolean isPlain(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        && request.getHeader("Authorization") == null
        && request.getHeader("Range") == null;
  }

  private static String key(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
