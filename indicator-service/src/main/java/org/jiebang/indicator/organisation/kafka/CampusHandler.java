package org.jiebang.indicator.organisation.kafka;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.CampusWatch;
import org.jiebang.indicator.organisation.Organisation;
import org.jiebang.indicator.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** Enters the campuses that plan-service states. */
@Singleton
class CampusHandler implements EventHandler {

  private final Organisation organisation;
  private final List<CampusWatch> watches;

  CampusHandler(Organisation organisation, List<CampusWatch> watches) {
    this.organisation = organisation;
    this.watches = List.copyOf(watches);
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.plan.campus-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Campus stated = event.dataAs(State.class).campus(event.hospital());
    Optional<Campus> known = organisation.campus(stated.hospital(), stated.code());
    if (known.isEmpty() || !known.get().equals(stated)) {
      organisation.put(stated);
      watches.forEach(watch -> watch.changed(stated.hospital(), event.id()));
    }
  }

  /** What this reader needs of a campus. */
  record State(
      String code,
      String name,
      String home,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    Campus campus(String hospital) {
      return new Campus(hospital, code, name, home, new Validity(validFrom, validTo));
    }
  }
}
