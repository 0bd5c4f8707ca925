package org.jiebang.indicator.history;

import java.math.BigDecimal;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * 所述结果: a result as a document states it.
 *
 * @param code unique in the hospital
 * @param indicator the indicator, if it is one of ours
 * @param indicatorConfirmed whether the document's words are the indicator's
 * @param subject what it is of, in the document's words
 * @param campus of which campus; none means the hospital
 * @param department of which department
 * @param period of which period
 * @param value in base units; none where it is a grade
 * @param unit the printed unit
 * @param printed as printed
 * @param approximate the word that makes it approximate, for example 余
 * @param comparison with what the document compares it
 * @param note our remark
 * @param source where the document says it
 */
public record StatedContent(
    String code,
    @Nullable String indicator,
    boolean indicatorConfirmed,
    String subject,
    @Nullable String campus,
    @Nullable String department,
    String period,
    @Nullable BigDecimal value,
    @Nullable String unit,
    String printed,
    @Nullable String approximate,
    @Nullable StatedComparison comparison,
    @Nullable String note,
    Source source) {

  /** Refuses a result that states nothing. */
  public StatedContent {
    require(!printed.isBlank(), "printed", "须写明文件所印的结果。");
    require(!subject.isBlank(), "subject", "须写明所述事项。");
    period = stated(period);
    value = value == null ? null : value.stripTrailingZeros();
  }

  /**
   * A document may speak of months or days that are no reporting period: {@code 2024-01..2024-08}.
   */
  private static String stated(String text) {
    int dots = text.indexOf("..");
    if (dots < "2024-01".length()) {
      return PeriodText.parse(text).text();
    }
    Period first = PeriodText.parse(text.substring(0, dots));
    Period last = PeriodText.parse(text.substring(dots + 2));
    require(first.first().isBefore(last.last()), "period", "起止期间颠倒。");
    return first.text() + ".." + last.text();
  }

  private static void require(boolean holds, String field, String detail) {
    if (!holds) {
      String code = "stated-result-empty";
      throw new RuleBroken(code, detail, new FieldError(field, code, detail));
    }
  }
}
