package org.jiebang.project.strategy.web;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiebang.project.history.web.SourceRequest;
import org.jiebang.project.numbering.ListNumber;
import org.jiebang.project.strategy.Strategy;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;

/** 榜单补录, as sent. */
@Introspected
record StrategyRequest(
    @Min(2000) @Max(2100) int year,
    @NotBlank @Size(max = 20) String number,
    @NotBlank @Size(max = 200) String name,
    @Valid SourceRequest source) {

  Strategy.Facts facts() {
    if (!ListNumber.isOne(number)) {
      String message = "不是序号：" + number;
      throw new InvalidInput(
          "not-a-list-number", message, new FieldError("number", "not-a-list-number", message));
    }
    return new Strategy.Facts(year, new ListNumber(number), name, source.source());
  }
}
