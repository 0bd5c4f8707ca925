package org.jiebang.indicator.rollup;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiebang.indicator.period.Period;

/** Pieces, the newest revision of each. */
final class MemoryPieces implements Pieces {

  private final Map<UUID, Piece> newest = new LinkedHashMap<>();

  @Override
  public void hold(String hospital, String indicator) {
    // one thread
  }

  @Override
  public boolean put(Piece piece) {
    Piece known = newest.get(piece.submission());
    boolean newer = known == null || known.revision() < piece.revision();
    if (newer) {
      newest.put(piece.submission(), piece);
    }
    return newer;
  }

  @Override
  public Map<String, Instant> asOf(String hospital) {
    return Map.of();
  }

  @Override
  public List<Piece> all(String hospital, String indicator) {
    return newest.values().stream().filter(one -> one.indicator().equals(indicator)).toList();
  }

  @Override
  public List<Piece> within(String hospital, String indicator, Period period) {
    return all(hospital, indicator).stream().filter(one -> period.contains(one.period())).toList();
  }
}
