package org.jiebang.indicator.history;

import java.util.List;
import java.util.Optional;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.indicator.period.Period;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 所述结果库. */
public interface StatedResults {

  /** The newest version of a stated result. */
  Optional<StatedResult> find(String hospital, String code);

  /** A page of stated results in order of period, of one indicator or all, of one period or all. */
  Page<StatedResult> list(
      String hospital, @Nullable String indicator, @Nullable String period, PageRequest page);

  /** Every stated result of a period that names an indicator. */
  List<StatedResult> in(String hospital, Period period);

  /** Stores version 1. */
  void add(StatedResult result);

  /** Stores the next version. */
  void replace(StatedResult result);

  /**
   * The newest version of a stated result.
   *
   * @throws NotFound {@code unknown-stated-result}
   */
  default StatedResult require(String hospital, String code) {
    return find(hospital, code)
        .orElseThrow(() -> new NotFound("unknown-stated-result", "没有补录结果“" + code + "”。"));
  }
}
