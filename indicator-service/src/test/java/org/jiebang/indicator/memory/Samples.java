package org.jiebang.indicator.memory;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.util.List;
import org.jiebang.indicator.definition.Comparison;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.indicator.definition.Display;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.definition.Kind;
import org.jiebang.indicator.definition.LightRule;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.definition.TimeRule;
import org.jiebang.indicator.definition.UnitRule;
import org.jiebang.indicator.target.Baseline;
import org.jiebang.indicator.target.Comparator;
import org.jiebang.indicator.target.Goal;
import org.jiebang.indicator.target.OverYears;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.TargetContent;
import org.jspecify.annotations.Nullable;

/** Definitions and targets that tests speak of, changed step by step. */
public record Samples(DefinitionContent content) {

  /** 三四类手术占比: Σ/Σ, shown in per cent with two decimals. */
  public static Samples surgeryShare() {
    return new Samples(
        content(
            "surgery-share", Kind.RATIO, TimeRule.RATIO, UnitRule.RATIO, "台次", percent(), true));
  }

  /** 门急诊人次: a flow, shown in 万. */
  public static Samples visits() {
    Display display = new Display("万人次", new BigDecimal(10_000), 2);
    return new Samples(
        content("visits", Kind.COUNT, TimeRule.SUM, UnitRule.SUM, "人次", display, false));
  }

  /** 开放床位数: averaged over months, summed over campuses. */
  public static Samples beds() {
    Display display = new Display("张", BigDecimal.ONE, 0);
    return new Samples(
        content("beds", Kind.STOCK, TimeRule.AVERAGE, UnitRule.SUM, "张", display, false));
  }

  /** 中医诊疗项目: kinds that do not add. */
  public static Samples kinds() {
    Display display = new Display("种", BigDecimal.ONE, 0);
    return new Samples(
        content("kinds", Kind.DISTINCT, TimeRule.DISTINCT, UnitRule.UNION, "种", display, false));
  }

  /** Per cent with two decimals. */
  public static Display percent() {
    return new Display("%", new BigDecimal("0.01"), 2);
  }

  public Samples compared(Comparison compare, Display display) {
    return with(content.directionConfirmed(), compare, display, content.light(), List.of());
  }

  public Samples lit(LightRule light) {
    return with(
        content.directionConfirmed(), content.compare(), content.display(), light, List.of());
  }

  public Samples withoutConfirmedDirection() {
    return with(false, content.compare(), content.display(), content.light(), List.of());
  }

  public Samples reportedBy(String... departments) {
    return with(
        content.directionConfirmed(),
        content.compare(),
        content.display(),
        content.light(),
        List.of(departments));
  }

  /** The definition in the collection's form, owned by 医务科. */
  public IndicatorDefinition definition() {
    return new IndicatorDefinition(
        UuidCreator.getTimeOrderedEpoch(), "sxtcm", 1, content, "medical-affairs");
  }

  /** A target of the hospital on this indicator. */
  public Target target(String period, Comparator comparator, String value) {
    return target(period, goal(comparator, value), null, null);
  }

  /** A target with a baseline. */
  public Target target(String period, Comparator comparator, String value, String baseline) {
    return target(
        period,
        goal(comparator, value),
        new Baseline(new BigDecimal(baseline), "2020", null),
        null);
  }

  /** A range. */
  public Target range(String period, String lower, String upper) {
    Goal goal =
        new Goal(Comparator.BETWEEN, null, new BigDecimal(lower), new BigDecimal(upper), null);
    return target(period, goal, null, null);
  }

  /** A target whose comparator the document does not print. */
  public Target bare(String period, String value, OverYears... readings) {
    return target(period, goal(null, value), null, "未印比较符", readings);
  }

  /** A target of a department. */
  public Target ofDepartment(String department, String period, String value) {
    TargetContent of = target(period, Comparator.AT_LEAST, value).content();
    return Target.first(
        UuidCreator.getTimeOrderedEpoch(),
        "sxtcm",
        new TargetContent(
            of.code() + "-" + department,
            of.indicator(),
            null,
            of.printed(),
            of.goal(),
            of.unit(),
            of.period(),
            of.overYears(),
            "c1",
            department,
            null,
            false,
            null,
            of.source()));
  }

  private Target target(
      String period,
      Goal goal,
      @Nullable Baseline baseline,
      @Nullable String reason,
      OverYears... readings) {
    return Target.first(
        UuidCreator.getTimeOrderedEpoch(),
        "sxtcm",
        new TargetContent(
            content.code() + "-" + period,
            content.code(),
            null,
            "as printed",
            goal,
            content.display().unit(),
            period,
            List.of(readings),
            null,
            null,
            baseline,
            reason != null,
            reason,
            new Source("002", "三、（四）", null)));
  }

  private static Goal goal(@Nullable Comparator comparator, String value) {
    return new Goal(comparator, new BigDecimal(value), null, null, null);
  }

  private Samples with(
      boolean confirmed,
      Comparison compare,
      Display display,
      LightRule light,
      List<String> departments) {
    DefinitionContent c = content;
    return new Samples(
        new DefinitionContent(
            c.code(),
            c.name(),
            c.numerator(),
            c.denominator(),
            c.countingUnit(),
            c.baseUnit(),
            display,
            compare,
            c.direction(),
            confirmed,
            c.kind(),
            c.timeRule(),
            c.unitRule(),
            c.numeratorWithinDenominator(),
            c.hospitalOwnComponent(),
            departments,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            light,
            null));
  }

  private static DefinitionContent content(
      String code,
      Kind kind,
      TimeRule time,
      UnitRule unit,
      String counting,
      Display display,
      boolean within) {
    return new DefinitionContent(
        code,
        code,
        "numerator",
        kind == Kind.RATIO ? "denominator" : null,
        counting,
        kind == Kind.RATIO ? "1" : counting,
        display,
        Comparison.DISPLAYED,
        Direction.UP,
        true,
        kind,
        time,
        unit,
        within,
        false,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        LightRule.SHIPPED,
        null);
  }
}
