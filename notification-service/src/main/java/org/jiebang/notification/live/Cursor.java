package org.jiebang.notification.live;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiebang.refusal.InvalidInput;

/**
 * 游标: up to where a client has seen each inbox it follows, written {@code department:sequence,…};
 * the id of every event of a stream. One number would not do: each inbox counts for itself, and
 * only within an inbox is the order of numbers the order of commits.
 *
 * @param places the last sequence seen, by department
 */
public record Cursor(SortedMap<String, Long> places) {

  private static final Pattern FORM =
      Pattern.compile("([a-z0-9.-]{1,63}:\\d{1,18})(,[a-z0-9.-]{1,63}:\\d{1,18}){0,999}");

  /** Keeps a copy. */
  public Cursor {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /** Up to where this inbox has been seen; 0 when nothing of it has. */
  public long at(String department) {
    return places.getOrDefault(department, 0L);
  }

  /** The cursor after one message more. */
  public Cursor advancedTo(String department, long sequence) {
    SortedMap<String, Long> advanced = new TreeMap<>(places);
    advanced.merge(department, sequence, Math::max);
    return new Cursor(advanced);
  }

  /**
   * The cursor a client resumes from: its own where it names an inbox, but never beyond the end of
   * that inbox, which may have been restored from a backup; the end for an inbox it does not name.
   */
  public Cursor resumedAt(Cursor ends) {
    SortedMap<String, Long> resumed = new TreeMap<>(ends.places);
    resumed.replaceAll((department, end) -> Math.min(places.getOrDefault(department, end), end));
    return new Cursor(resumed);
  }

  /** As the client keeps it. */
  public String text() {
    return places.entrySet().stream()
        .map(place -> place.getKey() + ":" + place.getValue())
        .collect(Collectors.joining(","));
  }

  /** A cursor at these places. */
  public static Cursor at(Map<String, Long> places) {
    return new Cursor(new TreeMap<>(places));
  }

  /**
   * Reads what a client kept.
   *
   * @throws InvalidInput {@code last-event-id-malformed}
   */
  public static Cursor parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidInput("last-event-id-malformed", "Last-Event-ID 不是本服务给出的编号。");
    }
    SortedMap<String, Long> places = new TreeMap<>();
    for (String place : text.split(",", -1)) {
      int colon = place.indexOf(':');
      places.put(place.substring(0, colon), Long.parseLong(place.substring(colon + 1)));
    }
    return new Cursor(places);
  }
}
