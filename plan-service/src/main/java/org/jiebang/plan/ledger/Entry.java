package org.jiebang.plan.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 台账条目: one fact in one version.
 *
 * @param id of the entry, the same in every version
 * @param hospital the tenant
 * @param version 1, 2, 3, …
 * @param origin on what ground this version was stated
 * @param fact what it states
 * @param <S> the kind of fact
 */
public record Entry<S extends Fact>(UUID id, String hospital, long version, Origin origin, S fact) {

  /** The first version of a fact. */
  public static <S extends Fact> Entry<S> first(String hospital, S fact, Origin origin) {
    return new Entry<>(UuidCreator.getTimeOrderedEpoch(), hospital, 1, origin, fact);
  }

  /** The version after this one. */
  public Entry<S> next(S changed, Origin ground) {
    return new Entry<>(id, hospital, version + 1, ground, changed);
  }

  /** Whether this version already says so, on that ground; nothing need be stored then. */
  public boolean says(S stated, Origin ground) {
    return fact.equals(stated) && (!ground.history() || restsOn(ground.source()));
  }

  /** 是否补录. */
  public boolean history() {
    return origin.history();
  }

  /** 依据. */
  public @Nullable Source source() {
    return origin.source();
  }

  /** 更正理由. */
  public @Nullable String reason() {
    return origin.reason();
  }

  private boolean restsOn(@Nullable Source other) {
    Source own = source();
    return own != null && own.equals(other);
  }
}
