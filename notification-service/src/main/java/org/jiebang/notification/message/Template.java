package org.jiebang.notification.message;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 消息模板: a title and a body with places for facts, written {@code {fact}}. A line of the body whose
 * fact is missing is left out; in the title such a place stays empty.
 *
 * @param id type and version, for example {@code jiebang.indicator.light-changed.v1/1}
 * @param title one line
 * @param body lines
 */
public record Template(String id, String title, String body) {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

  /** Refuses a template that would not make one line of title. */
  public Template {
    if (title.isBlank() || title.lines().count() != 1 || body.isBlank()) {
      throw new IllegalArgumentException("Template " + id + " has no title line or no body");
    }
  }

  /** The title with its facts. */
  public String titleOf(Map<String, String> facts) {
    return fill(title, facts).replaceAll(" {2,}", " ").strip();
  }

  /** The lines of the body whose facts are all there. */
  public String bodyOf(Map<String, String> facts) {
    return body.lines()
        .filter(line -> PLACE.matcher(line).results().allMatch(p -> facts.containsKey(p.group(1))))
        .map(line -> fill(line, facts))
        .collect(Collectors.joining("\n"));
  }

  private static String fill(String text, Map<String, String> facts) {
    return PLACE
        .matcher(text)
        .replaceAll(p -> Matcher.quoteReplacement(oneLine(facts.getOrDefault(p.group(1), ""))));
  }

  /**
   * A fact is somebody's text: a line break in it must not begin a line of ours, or a mail header.
   */
  private static String oneLine(String fact) {
    return fact.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }
}
