package org.jiebang.project.openbid;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.project.history.Recorded;
import org.jiebang.project.history.Recorded.Outcome;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.OpenBid.Facts;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;

/** 补录揭榜项目: enters what a document lists of a challenge, or corrects it. */
@Singleton
public class RecordOpenBid {

  private final OpenBids openBids;
  private final NumbersInUse inUse;
  private final ChallengeCheck check;
  private final OpenBidEvents events;
  private final AuditTrail audit;
  private final ServedHomes homes;

  /**
   * @param openBids where they are kept
   * @param inUse sub-challenges that may not vanish
   * @param check the rules of a list
   * @param events who is told
   * @param audit where it is noted
   * @param homes what may be written here
   */
  public RecordOpenBid(
      OpenBids openBids,
      NumbersInUse inUse,
      ChallengeCheck check,
      OpenBidEvents events,
      AuditTrail audit,
      ServedHomes homes) {
    this.openBids = openBids;
    this.inUse = inUse;
    this.check = check;
    this.events = events;
    this.audit = audit;
    this.homes = homes;
  }

  /** Enters the facts under the code; the same facts again change nothing. */
  @Transactional
  public Recorded<OpenBid> record(Principal by, String code, Facts facts) {
    by.require(Role.RECORDS);
    homes.require(Home.group(by.hospital()));
    check.check(by.hospital(), facts.challenge());
    refuseTakenNumber(by.hospital(), code, facts.challenge());
    return openBids
        .find(by.hospital(), code)
        .map(known -> correct(by, known, facts))
        .orElseGet(() -> create(by, code, facts));
  }

  private Recorded<OpenBid> create(Principal by, String code, Facts facts) {
    OpenBid openBid = new OpenBid(UuidCreator.getTimeOrderedEpoch(), by.hospital(), code, 1, facts);
    openBids.add(openBid);
    note(by, openBid);
    events.posted(openBid);
    return new Recorded<>(openBid, Outcome.CREATED);
  }

  private Recorded<OpenBid> correct(Principal by, OpenBid known, Facts facts) {
    if (known.facts().equals(facts)) {
      return new Recorded<>(known, Outcome.UNCHANGED);
    }
    OpenBid corrected = known.corrected(facts);
    openBids.update(corrected);
    refuseCuttingOff(corrected);
    note(by, corrected);
    events.changed(corrected);
    return new Recorded<>(corrected, Outcome.CORRECTED);
  }

  private void note(Principal by, OpenBid openBid) {
    audit.record(
        AuditEntry.by(by, "record-open-bid", "open-bid", openBid.code())
            .with(openBid.facts())
            .asHistory());
  }

  private void refuseTakenNumber(String hospital, String code, Challenge challenge) {
    boolean taken =
        openBids
            .findByNumber(hospital, challenge.year(), challenge.number())
            .filter(it -> !it.code().equals(code))
            .isPresent();
    if (taken) {
      throw refused(
          "number", "duplicate-number", challenge.year() + "年项目编号重复：" + challenge.number());
    }
  }

  /** Asked once the row is ours: a milestone set at this moment has been waited for. */
  private void refuseCuttingOff(OpenBid corrected) {
    Set<NumberPath> lost = new TreeSet<>(inUse.numbersInUse(corrected.id()));
    corrected.challenge().subChallenges().forEach(it -> lost.remove(it.number()));
    if (!lost.isEmpty()) {
      throw refused("subChallenges", "sub-challenge-in-use", "这些子项目有里程碑，不能删除：" + lost);
    }
  }

  private static RuleBroken refused(String field, String code, String message) {
    return new RuleBroken(code, message, new FieldError(field, code, message));
  }
}
