package org.jiebang.indicator.definition;

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
import org.jiebang.indicator.organisation.Units;

/** 制定口径: enters a definition or a new version of it; saying the same again changes nothing. */
@Singleton
public class DefineIndicator {

  private final Definitions definitions;
  private final Units units;
  private final DefinitionEvents events;
  private final AuditTrail audit;
  private final ServedHomes homes;

  DefineIndicator(
      Definitions definitions,
      Units units,
      DefinitionEvents events,
      AuditTrail audit,
      ServedHomes homes) {
    this.definitions = definitions;
    this.units = units;
    this.events = events;
    this.audit = audit;
    this.homes = homes;
  }

  /** Enters what the content says. */
  @Transactional
  public Stored<IndicatorDefinition> define(Principal actor, DefinitionContent content) {
    actor.require(Role.OFFICE, Role.STATISTICS, Role.RECORDS);
    homes.require(Home.group(actor.hospital()));
    requireKnownDepartments(actor.hospital(), content);
    Optional<IndicatorDefinition> known = definitions.find(actor.hospital(), content.code());
    if (known.isPresent() && known.get().content().equals(content)) {
      return new Stored<>(known.get(), false);
    }
    return new Stored<>(store(actor, known, content), true);
  }

  /** Makes a department responsible; entering the document again does not undo it. */
  @Transactional
  public Stored<IndicatorDefinition> assignOwner(Principal actor, String code, String department) {
    actor.require(Role.OFFICE, Role.STATISTICS, Role.RECORDS);
    homes.require(Home.group(actor.hospital()));
    units.department(actor.hospital(), department);
    IndicatorDefinition known = definitions.require(actor.hospital(), code);
    if (department.equals(known.assignedOwner())) {
      return new Stored<>(known, false);
    }
    return new Stored<>(replace(actor, known.ownedBy(department)), true);
  }

  private IndicatorDefinition store(
      Principal actor, Optional<IndicatorDefinition> known, DefinitionContent content) {
    if (known.isPresent()) {
      return replace(actor, known.get().restated(content));
    }
    IndicatorDefinition first =
        IndicatorDefinition.first(UuidCreator.getTimeOrderedEpoch(), actor.hospital(), content);
    definitions.add(first);
    return told(actor, first);
  }

  private IndicatorDefinition replace(Principal actor, IndicatorDefinition next) {
    definitions.replace(next);
    return told(actor, next);
  }

  private IndicatorDefinition told(Principal actor, IndicatorDefinition definition) {
    audit.record(
        AuditEntry.by(actor, "define-indicator", "definition", definition.id())
            .with(definition.content()));
    events.changed(definition);
    return definition;
  }

  private void requireKnownDepartments(String hospital, DefinitionContent content) {
    content.reportingDepartments().forEach(code -> units.department(hospital, code));
    if (content.ownerDepartment() != null) {
      units.department(hospital, content.ownerDepartment());
    }
  }
}
