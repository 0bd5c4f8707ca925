package org.jiebang.notification.organisation;

import java.util.Optional;

/** 院区名录: the campuses this deployment has been told of. */
public interface Campuses {

  /** The campus of this code; empty when plan-service has not (yet) told us of it. */
  Optional<Campus> find(String hospital, String code);

  /** Adds it or replaces what was known under its code. */
  void put(Campus campus);
}
