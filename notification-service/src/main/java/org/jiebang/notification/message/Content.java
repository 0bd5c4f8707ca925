package org.jiebang.notification.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 事件内容: what a message tells of an event, read from its payload.
 *
 * @param topic the thing it is about
 * @param facts 要素 for the template and for programs, in reading order; absent rather than empty
 * @param link where the thing is seen, from the root of the site
 * @param reasons 提醒理由 of single departments, by code, where the event says why
 * @param demonstration 演示: made up to show the system
 * @param history 补录: happened before the system came; nobody is told
 */
public record Content(
    Topic topic,
    Map<String, String> facts,
    String link,
    Map<String, String> reasons,
    boolean demonstration,
    boolean history) {

  /** The fact that names the campus by its code. */
  public static final String CAMPUS_CODE = "campusCode";

  /** The fact that names the campus for people. */
  public static final String CAMPUS = "campus";

  /** The fact that names a department by its code. */
  public static final String UNIT_CODE = "unitCode";

  /** The fact that names a department for people. */
  public static final String UNIT = "unit";

  /** Keeps copies in order. */
  public Content {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    reasons = Map.copyOf(reasons);
  }

  /** The same with one fact more. */
  public Content with(String fact, String value) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(fact, value);
    return new Content(topic, more, link, reasons, demonstration, history);
  }
}
