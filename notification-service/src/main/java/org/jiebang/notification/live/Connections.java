package org.jiebang.notification.live;

import java.util.HashMap;
import java.util.Map;

/**
 * 连接数: how many streams each person holds open, so that one browser gone wild does not take them
 * all.
 */
public final class Connections {

  private final int perPerson;
  private final int together;
  private final Map<String, Integer> open = new HashMap<>();
  private int total;

  /**
   * @param perPerson at most so many of one person
   * @param together at most so many of all
   */
  public Connections(int perPerson, int together) {
    this.perPerson = perPerson;
    this.together = together;
  }

  /**
   * Takes a connection.
   *
   * @return whether there was one to take
   */
  public synchronized boolean take(String person) {
    int held = open.getOrDefault(person, 0);
    if (held >= perPerson || total >= together) {
      return false;
    }
    open.put(person, held + 1);
    total++;
    return true;
  }

  /** Gives a connection back. */
  public synchronized void giveBack(String person) {
    open.computeIfPresent(person, (whose, held) -> held == 1 ? null : held - 1);
    total--;
  }

  /** How many are open. */
  public synchronized int total() {
    return total;
  }
}
