package org.jiebang.indicator.definition;

import java.util.List;
import java.util.Optional;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.NotFound;

/** 口径库: every definition of every hospital. */
public interface Definitions {

  /** The newest version of a definition. */
  Optional<IndicatorDefinition> find(String hospital, String code);

  /** One version of a definition. */
  Optional<IndicatorDefinition> find(String hospital, String code, long version);

  /** The newest versions of all definitions of the hospital, in order of code. */
  List<IndicatorDefinition> all(String hospital);

  /** Stores version 1. */
  void add(IndicatorDefinition definition);

  /**
   * Stores the next version.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version}, when someone else was faster
   */
  void replace(IndicatorDefinition definition);

  /** Stores a version that was made at another home, unless a newer one is known. */
  void mirror(IndicatorDefinition definition);

  /**
   * The newest version of a definition.
   *
   * @throws NotFound {@code unknown-indicator}
   */
  default IndicatorDefinition require(String hospital, String code) {
    return find(hospital, code).orElseThrow(() -> unknown(code));
  }

  /** What an unknown indicator is answered, and one out of the caller's scope. */
  static NotFound unknown(String code) {
    String detail = "没有指标“" + code + "”。";
    return new NotFound(
        "unknown-indicator", detail, new FieldError("indicator", "unknown-indicator", detail));
  }
}
