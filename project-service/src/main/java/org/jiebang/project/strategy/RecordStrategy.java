package org.jiebang.project.strategy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.project.history.Recorded;
import org.jiebang.project.history.Recorded.Outcome;
import org.jiebang.project.strategy.Strategy.Facts;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;

/** 补录榜单: enters what a document states of a strategy, or corrects it. */
@Singleton
public class RecordStrategy {

  private final Strategies strategies;
  private final StrategyEvents events;
  private final AuditTrail audit;
  private final ServedHomes homes;

  /**
   * @param strategies where they are kept
   * @param events who is told
   * @param audit where it is noted
   * @param homes what may be written here
   */
  public RecordStrategy(
      Strategies strategies, StrategyEvents events, AuditTrail audit, ServedHomes homes) {
    this.strategies = strategies;
    this.events = events;
    this.audit = audit;
    this.homes = homes;
  }

  /** Enters the facts under the code; the same facts again change nothing. */
  @Transactional
  public Recorded<Strategy> record(Principal by, String code, Facts facts) {
    by.require(Role.RECORDS);
    homes.require(Home.group(by.hospital()));
    refuseTakenNumber(by.hospital(), code, facts);
    return strategies
        .find(by.hospital(), code)
        .map(known -> correct(by, known, facts))
        .orElseGet(() -> create(by, code, facts));
  }

  private Recorded<Strategy> create(Principal by, String code, Facts facts) {
    Strategy strategy =
        new Strategy(UuidCreator.getTimeOrderedEpoch(), by.hospital(), code, 1, facts);
    strategies.add(strategy);
    return tell(by, strategy, Outcome.CREATED);
  }

  private Recorded<Strategy> correct(Principal by, Strategy known, Facts facts) {
    if (known.facts().equals(facts)) {
      return new Recorded<>(known, Outcome.UNCHANGED);
    }
    Strategy corrected = known.corrected(facts);
    strategies.update(corrected);
    return tell(by, corrected, Outcome.CORRECTED);
  }

  private Recorded<Strategy> tell(Principal by, Strategy strategy, Outcome outcome) {
    audit.record(
        AuditEntry.by(by, "record-strategy", "strategy", strategy.code())
            .with(strategy.facts())
            .asHistory());
    events.changed(strategy);
    return new Recorded<>(strategy, outcome);
  }

  private void refuseTakenNumber(String hospital, String code, Facts facts) {
    boolean taken =
        strategies.list(hospital, facts.year()).stream()
            .anyMatch(
                it ->
                    !it.code().equals(code) && it.facts().number().compareTo(facts.number()) == 0);
    if (taken) {
      String message = facts.year() + "年榜单序号重复：" + facts.number();
      throw new RuleBroken(
          "duplicate-number", message, new FieldError("number", "duplicate-number", message));
    }
  }
}
