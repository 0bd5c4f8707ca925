package org.jiebang.indicator.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 查阅汇总: what a person may read of the roll-ups; the rest does not exist for them. */
@Singleton
public class ReadRollUps {

  private final RollUps rollUps;
  private final RollUpSight sight;

  ReadRollUps(RollUps rollUps, RollUpSight sight) {
    this.rollUps = rollUps;
    this.sight = sight;
  }

  /** A page of roll-ups. */
  public Page<RollUp> list(
      Principal actor,
      @Nullable String indicator,
      @Nullable String period,
      @Nullable String campus,
      PageRequest page) {
    RollUpFilter filter = sight.filter(actor, indicator, period, campus);
    return rollUps.list(actor.hospital(), filter, page);
  }

  /**
   * Every version of a roll-up, oldest first.
   *
   * @throws NotFound {@code unknown-roll-up}
   */
  public List<RollUp> revisions(Principal actor, UUID id) {
    List<RollUp> revisions = rollUps.revisions(actor.hospital(), id);
    if (revisions.isEmpty() || !sight.maySee(actor, revisions.get(0).key())) {
      throw new NotFound("unknown-roll-up", "没有汇总 " + id + "。");
    }
    return revisions;
  }
}
