package org.jiebang.indicator.rollup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiebang.indicator.period.Period;

/** 分量投影: what this deployment has heard of components, its own and mirrored ones. */
public interface Pieces {

  /**
   * Holds the recalculation of an indicator until the transaction ends, so that two replicas that
   * hear of two campuses at once do not each leave out the other's.
   */
  void hold(String hospital, String indicator);

  /** Enters or replaces a piece, unless a newer revision of it is known; tells whether it did. */
  boolean put(Piece piece);

  /**
   * Of when the newest known component of each campus is; the hospital's own under {@code group}.
   */
  Map<String, Instant> asOf(String hospital);

  /** All pieces of an indicator. */
  List<Piece> all(String hospital, String indicator);

  /** The pieces of an indicator that lie wholly in the period, in order of time. */
  List<Piece> within(String hospital, String indicator, Period period);
}
