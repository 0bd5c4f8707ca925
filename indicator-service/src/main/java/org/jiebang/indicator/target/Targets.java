package org.jiebang.indicator.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 目标库: every target of every hospital. */
public interface Targets {

  /** The newest version of a target. */
  Optional<Target> find(String hospital, String code);

  /** Every target set on an indicator, confirmed or not, in order of code. */
  List<Target> on(String hospital, String indicator);

  /** The indicators on which one of these departments holds a target. */
  List<String> indicatorsHeldBy(String hospital, Collection<String> departments);

  /** A page of targets, of one indicator or all, waiting for a person or not or both. */
  Page<Target> list(
      String hospital, @Nullable String indicator, @Nullable Boolean waiting, PageRequest page);

  /** Stores version 1. */
  void add(Target target);

  /**
   * Stores the next version.
   *
   * @throws Conflict {@code stale-version}, when someone else was faster
   */
  void replace(Target target);

  /** Stores a version that was made at another home, unless a newer one is known. */
  void mirror(Target target);

  /**
   * The newest version of a target.
   *
   * @throws NotFound {@code unknown-target}
   */
  default Target require(String hospital, String code) {
    return find(hospital, code)
        .orElseThrow(() -> new NotFound("unknown-target", "没有目标“" + code + "”。"));
  }
}
