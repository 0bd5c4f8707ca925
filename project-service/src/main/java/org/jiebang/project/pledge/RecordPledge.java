package org.jiebang.project.pledge;

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
import org.jiebang.project.pledge.Pledge.Facts;

/** 补录亮诺: enters what a document states of a pledge, or corrects it. */
@Singleton
public class RecordPledge {

  private final Pledges pledges;
  private final PledgeCheck check;
  private final PledgeEvents events;
  private final AuditTrail audit;
  private final ServedHomes homes;

  /**
   * @param pledges where they are kept
   * @param check the rules of a pledge
   * @param events who is told
   * @param audit where it is noted
   * @param homes what may be written here
   */
  public RecordPledge(
      Pledges pledges,
      PledgeCheck check,
      PledgeEvents events,
      AuditTrail audit,
      ServedHomes homes) {
    this.pledges = pledges;
    this.check = check;
    this.events = events;
    this.audit = audit;
    this.homes = homes;
  }

  /** Enters the facts under the code; the same facts again change nothing. */
  @Transactional
  public Recorded<Pledge> record(Principal by, String code, Facts facts) {
    by.require(Role.RECORDS);
    homes.require(Home.group(by.hospital()));
    check.check(by.hospital(), code, facts);
    return pledges
        .find(by.hospital(), code)
        .map(known -> correct(by, known, facts))
        .orElseGet(() -> create(by, code, facts));
  }

  private Recorded<Pledge> create(Principal by, String code, Facts facts) {
    Pledge pledge = new Pledge(UuidCreator.getTimeOrderedEpoch(), by.hospital(), code, 1, facts);
    pledges.add(pledge);
    return tell(by, pledge, Outcome.CREATED);
  }

  private Recorded<Pledge> correct(Principal by, Pledge known, Facts facts) {
    if (known.facts().equals(facts)) {
      return new Recorded<>(known, Outcome.UNCHANGED);
    }
    Pledge corrected = known.corrected(facts);
    pledges.update(corrected);
    return tell(by, corrected, Outcome.CORRECTED);
  }

  private Recorded<Pledge> tell(Principal by, Pledge pledge, Outcome outcome) {
    audit.record(
        AuditEntry.by(by, "record-pledge", "pledge", pledge.code())
            .with(pledge.facts())
            .asHistory());
    events.changed(pledge);
    return new Recorded<>(pledge, outcome);
  }
}
