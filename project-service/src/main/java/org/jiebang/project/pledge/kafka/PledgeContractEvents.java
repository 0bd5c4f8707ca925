package org.jiebang.project.pledge.kafka;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.project.pledge.Pledge;
import org.jiebang.project.pledge.PledgeEvents;

/** Tells of pledges through the outbox. */
@Singleton
public class PledgeContractEvents implements PledgeEvents {

  private final Outbox outbox;
  private final Organisation organisation;
  private final BusinessClock clock;

  /**
   * @param outbox what leaves with the transaction
   * @param organisation where leaders belong
   * @param clock on which day
   */
  public PledgeContractEvents(Outbox outbox, Organisation organisation, BusinessClock clock) {
    this.outbox = outbox;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public void changed(Pledge pledge) {
    PledgePayload payload = PledgePayload.of(pledge);
    AggregateRef ref = new AggregateRef("pledge", pledge.id(), Home.group(pledge.hospital()));
    outbox.append(
        OutgoingEvent.of("jiebang.project.pledge-changed.v1", ref, pledge.version(), payload)
            .concerning(concerned(pledge))
            .withState(payload));
  }

  private Set<String> concerned(Pledge pledge) {
    Set<String> codes =
        new TreeSet<>(
            organisation.departmentsOf(pledge.hospital(), pledge.facts().leader(), clock.today()));
    codes.add(pledge.facts().leadDepartment());
    return codes;
  }
}
