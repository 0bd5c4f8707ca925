package org.jiebang.indicator.target;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.indicator.definition.Stored;
import org.jspecify.annotations.Nullable;

/** 设定目标、确认目标: enters what a document says, and what a person adds to it. */
@Singleton
public class SetTarget {

  private final Targets targets;
  private final TargetReferences references;
  private final TargetEvents events;
  private final AuditTrail audit;
  private final ServedHomes homes;
  private final BusinessClock clock;

  SetTarget(
      Targets targets,
      TargetReferences references,
      TargetEvents events,
      AuditTrail audit,
      ServedHomes homes,
      BusinessClock clock) {
    this.targets = targets;
    this.references = references;
    this.events = events;
    this.audit = audit;
    this.homes = homes;
    this.clock = clock;
  }

  /** Enters a target; saying the same again changes nothing, and keeps its confirmation. */
  @Transactional
  public Stored<Target> set(Principal actor, TargetContent content) {
    actor.require(Role.OFFICE, Role.STATISTICS, Role.RECORDS);
    homes.require(Home.group(actor.hospital()));
    references.check(actor.hospital(), content);
    Optional<Target> known = targets.find(actor.hospital(), content.code());
    if (known.isPresent() && known.get().content().equals(content)) {
      return new Stored<>(known.get(), false);
    }
    return new Stored<>(store(actor, known, content), true);
  }

  /** A person says what the document does not. */
  @Transactional
  public Target confirm(Principal actor, String code, Confirmation.Choice choice) {
    actor.require(Role.OFFICE, Role.LEADER, Role.STATISTICS);
    homes.require(Home.group(actor.hospital()));
    Target known = targets.require(actor.hospital(), code);
    Confirmation said = new Confirmation(actor.subject(), actor.name(), clock.now(), choice);
    Target confirmed = known.confirm(said);
    targets.replace(confirmed);
    return told(actor, confirmed, "confirm-target", choice.note());
  }

  private Target store(Principal actor, Optional<Target> known, TargetContent content) {
    if (known.isPresent()) {
      Target next = known.get().restated(content);
      targets.replace(next);
      return told(actor, next, "set-target", null);
    }
    Target first = Target.first(UuidCreator.getTimeOrderedEpoch(), actor.hospital(), content);
    targets.add(first);
    return told(actor, first, "set-target", null);
  }

  private Target told(Principal actor, Target target, String action, @Nullable String reason) {
    audit.record(
        AuditEntry.by(actor, action, "target", target.id()).because(reason).with(target.content()));
    events.changed(target);
    return target;
  }
}
