package org.jiebang.indicator.target;

import java.util.Optional;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.indicator.period.Grain;
import org.jiebang.indicator.period.Period;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * 目标值: a target with its confirmation. Its home is the hospital's group.
 *
 * @param id UUIDv7
 * @param hospital the hospital's code
 * @param version 1, 2, 3, …
 * @param content what the document says
 * @param confirmation what a person said, if anyone did
 */
public record Target(
    UUID id,
    String hospital,
    long version,
    TargetContent content,
    @Nullable Confirmation confirmation) {

  /** A new target, version 1. */
  public static Target first(UUID id, String hospital, TargetContent content) {
    return new Target(id, hospital, 1, content, null);
  }

  /**
   * The same target saying something else; what was confirmed of the old words is not of the new.
   */
  public Target restated(TargetContent other) {
    return new Target(id, hospital, version + 1, other, null);
  }

  /**
   * The same target, confirmed.
   *
   * @throws Conflict {@code nothing-to-confirm} or {@code already-confirmed}
   * @throws RuleBroken {@code comparator-against-direction} or {@code choice-missing}
   */
  public Target confirm(Confirmation said) {
    if (!content.needsConfirmation()) {
      throw new Conflict("nothing-to-confirm", "此目标原文已明确，无需确认。");
    }
    if (confirmation != null) {
      throw new Conflict("already-confirmed", "此目标已由" + confirmation.byName() + "确认。");
    }
    checkChoice(said.choice());
    return new Target(id, hospital, version + 1, content, said);
  }

  /** Whether it still waits for a person. */
  public boolean isWaiting() {
    return content.needsConfirmation() && confirmation == null;
  }

  /** What is compared with: as printed, or as confirmed. */
  public Goal goal() {
    Goal printed = content.goal();
    if (confirmation == null) {
      return printed;
    }
    Confirmation.Choice choice = confirmation.choice();
    return printed.confirmed(choice.comparator(), choice.lower(), choice.upper());
  }

  /** The direction a person confirmed with it. */
  public Optional<Direction> confirmedDirection() {
    return Optional.ofNullable(confirmation).map(said -> said.choice().direction());
  }

  /** How a target of several years is read, once that is settled. */
  public Optional<OverYears> reading() {
    if (confirmation != null && confirmation.choice().overYears() != null) {
      return Optional.of(confirmation.choice().overYears());
    }
    return content.overYears().size() == 1
        ? Optional.of(content.overYears().get(0))
        : Optional.empty();
  }

  /** The period it judges: the last year alone of a 期末 target, else what it is set for. */
  public Period when() {
    Period stated = content.when();
    boolean lastYear = reading().filter(OverYears.LAST_YEAR::equals).isPresent();
    return lastYear && stated.grain() == Grain.SPAN ? Period.year(stated.last().getYear()) : stated;
  }

  /** The code, unique in the hospital. */
  public String code() {
    return content.code();
  }

  /** Where it is written. */
  public Home home() {
    return Home.group(hospital);
  }

  private void checkChoice(Confirmation.Choice choice) {
    if (choice.comparator().direction() != choice.direction()) {
      throw refused("comparator-against-direction", "direction", "比较符与方向矛盾。");
    }
    boolean open = content.overYears().size() > 1;
    if (open && (choice.overYears() == null || !content.overYears().contains(choice.overYears()))) {
      throw refused("choice-missing", "overYears", "须在原文的几种读法中选定一种。");
    }
  }

  private static RuleBroken refused(String code, String field, String detail) {
    return new RuleBroken(code, detail, new FieldError(field, code, detail));
  }
}
