package org.jiebang.indicator.history;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.Stored;
import org.jiebang.indicator.organisation.Units;

/** 补录: enters what a document states of the past; saying the same again changes nothing. */
@Singleton
public class RecordHistory {

  private final StatedResults results;
  private final Definitions definitions;
  private final Units units;
  private final StatedResultEvents events;
  private final AuditTrail audit;
  private final ServedHomes homes;

  RecordHistory(
      StatedResults results,
      Definitions definitions,
      Units units,
      StatedResultEvents events,
      AuditTrail audit,
      ServedHomes homes) {
    this.results = results;
    this.definitions = definitions;
    this.units = units;
    this.events = events;
    this.audit = audit;
    this.homes = homes;
  }

  /** Enters what the content states. */
  @Transactional
  public Stored<StatedResult> record(Principal actor, StatedContent content) {
    actor.require(Role.RECORDS);
    homes.require(Home.group(actor.hospital()));
    requireKnown(actor.hospital(), content);
    Optional<StatedResult> known = results.find(actor.hospital(), content.code());
    if (known.isPresent() && known.get().content().equals(content)) {
      return new Stored<>(known.get(), false);
    }
    return new Stored<>(told(actor, store(actor, known, content)), true);
  }

  private StatedResult store(Principal actor, Optional<StatedResult> known, StatedContent content) {
    if (known.isPresent()) {
      StatedResult next = known.get().restated(content);
      results.replace(next);
      return next;
    }
    StatedResult first =
        StatedResult.first(UuidCreator.getTimeOrderedEpoch(), actor.hospital(), content);
    results.add(first);
    return first;
  }

  private StatedResult told(Principal actor, StatedResult result) {
    audit.record(
        AuditEntry.by(actor, "record-history", "stated-result", result.id())
            .asHistory()
            .with(result.content()));
    events.changed(result);
    return result;
  }

  private void requireKnown(String hospital, StatedContent content) {
    if (content.indicator() != null) {
      definitions.require(hospital, content.indicator());
    }
    if (content.campus() != null) {
      units.campus(hospital, content.campus());
    }
    if (content.department() != null) {
      units.department(hospital, content.department());
    }
  }
}
