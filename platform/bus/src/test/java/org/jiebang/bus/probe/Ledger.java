package org.jiebang.bus.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 账本: what was tried, what was reported as committed, what as rolled back; held against what came
 * out.
 */
public final class Ledger {

  private final String row;
  private final long seed;
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final Set<String> committed = ConcurrentHashMap.newKeySet();
  private final Set<String> rolledBack = ConcurrentHashMap.newKeySet();

  /**
   * @param row which promise is proved
   * @param seed of everything random in it
   */
  public Ledger(String row, long seed) {
    this.row = row;
    this.seed = seed;
  }

  /** A command will be committed, perhaps. */
  public void begun(Object event) {
    begun.add(event.toString());
  }

  /** A command's commit was reported. */
  public void committed(Object event) {
    begun.add(event.toString());
    committed.add(event.toString());
  }

  /** A command's failure was reported. */
  public void rolledBack(Object event) {
    rolledBack.add(event.toString());
  }

  /** How many commits were reported. */
  public int commits() {
    return committed.size();
  }

  /** Holds the ledger against what a topic has, and prints the balance. */
  public Balance against(List<Heard> heard) {
    Set<String> ids = new HashSet<>();
    Map<UUID, Long> newest = new HashMap<>();
    Map<UUID, Map<Long, String>> seen = new HashMap<>();
    int duplicates = 0;
    int outOfOrder = 0;
    int ghosts = 0;
    for (Heard each : heard) {
      ids.add(each.id());
      ghosts += rolledBack.contains(each.id()) || !begun.contains(each.id()) ? 1 : 0;
      String before =
          seen.computeIfAbsent(each.aggregate(), a -> new HashMap<>())
              .putIfAbsent(each.version(), each.id());
      if (each.id().equals(before)) {
        duplicates++;
      } else {
        outOfOrder += each.version() == newest.getOrDefault(each.aggregate(), 0L) + 1 ? 0 : 1;
        newest.put(each.aggregate(), each.version());
      }
    }
    Set<String> lost = new HashSet<>(committed);
    lost.removeAll(ids);
    Set<String> unknown = new HashSet<>(begun);
    unknown.removeAll(committed);
    unknown.removeAll(rolledBack);
    Balance balance =
        new Balance(lost.size(), duplicates, outOfOrder, unknown.size(), ghosts, heard.size());
    print(balance);
    return balance;
  }

  private void print(Balance balance) {
    System.out.printf(
        Locale.ROOT,
        "LEDGER %s: ok=%d rolled_back=%d records=%d lost=%d dup=%d out_of_order=%d unknown=%d ghosts=%d seed=%d%n",
        row,
        committed.size(),
        rolledBack.size(),
        balance.records,
        balance.lost,
        balance.duplicates,
        balance.outOfOrder,
        balance.unknown,
        balance.ghosts,
        seed);
  }

  /** One record of a topic. */
  public record Heard(String id, UUID aggregate, long version) {}

  /**
   * The balance.
   *
   * @param lost committed and never heard
   * @param outOfOrder first heard before the one before it
   * @param ghosts heard although never committed
   */
  public record Balance(
      int lost, int duplicates, int outOfOrder, int unknown, int ghosts, int records) {

    /** Nothing lost, everything in order and without gaps, nothing that was not committed. */
    public Balance isClean() {
      assertThat(lost).as("lost").isZero();
      assertThat(outOfOrder).as("out of order").isZero();
      assertThat(ghosts).as("never committed").isZero();
      return this;
    }
  }
}
