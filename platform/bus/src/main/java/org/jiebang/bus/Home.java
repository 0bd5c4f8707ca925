package org.jiebang.bus;

import java.util.regex.Pattern;

/**
 * 院区归属: the one place that may write an aggregate, fixed when the aggregate is made.
 *
 * @param hospital the tenant's code, for example {@code sxtcm}
 * @param code {@code group} for the hospital's own things, otherwise the campus code
 */
public record Home(String hospital, String code) implements Comparable<Home> {

  /** The code of a hospital's own home. */
  public static final String GROUP = "group";

  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  /** Refuses anything that is no slug, because a home becomes part of topics and sources. */
  public Home {
    if (!SLUG.matcher(hospital).matches() || !SLUG.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a home: " + hospital + "/" + code);
    }
  }

  /** The hospital's own home. */
  public static Home group(String hospital) {
    return new Home(hospital, GROUP);
  }

  /** A campus of the hospital. */
  public static Home campus(String hospital, String campus) {
    return new Home(hospital, campus);
  }

  /** Reads {@code hospital/code}, the form used in configuration. */
  public static Home parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("A home is written hospital/code, not: " + text);
    }
    return new Home(text.substring(0, slash).trim(), text.substring(slash + 1).trim());
  }

  /** Whether this is the hospital's own home. */
  public boolean isGroup() {
    return GROUP.equals(code);
  }

  @Override
  public int compareTo(Home other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return hospital + "/" + code;
  }
}
