package org.jiebang.project.openbid.kafka;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.project.openbid.Challenge;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.OpenBidEvents;
import org.jiebang.project.organisation.Organisation;

/** Tells of open bids through the outbox. */
@Singleton
public class OpenBidContractEvents implements OpenBidEvents {

  private final Outbox outbox;
  private final Organisation organisation;
  private final BusinessClock clock;

  /**
   * @param outbox what leaves with the transaction
   * @param organisation where sponsors belong
   * @param clock on which day
   */
  public OpenBidContractEvents(Outbox outbox, Organisation organisation, BusinessClock clock) {
    this.outbox = outbox;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public void posted(OpenBid openBid) {
    append("jiebang.project.open-bid-posted.v1", openBid);
  }

  @Override
  public void changed(OpenBid openBid) {
    append("jiebang.project.open-bid-changed.v1", openBid);
  }

  private void append(String type, OpenBid openBid) {
    OpenBidPayload payload = OpenBidPayload.of(openBid);
    AggregateRef ref = new AggregateRef("open-bid", openBid.id(), Home.group(openBid.hospital()));
    outbox.append(
        OutgoingEvent.of(type, ref, openBid.version(), payload)
            .concerning(concerned(openBid))
            .withState(payload));
  }

  /**
   * Lead and supporting departments of every row, and those to which its sponsors are appointed.
   */
  private Set<String> concerned(OpenBid openBid) {
    Challenge challenge = openBid.challenge();
    LocalDate today = clock.today();
    Set<String> codes = new TreeSet<>(challenge.named(Column.LEAD));
    codes.addAll(challenge.named(Column.SUPPORTING));
    challenge
        .named(Column.SPONSOR)
        .forEach(
            person -> codes.addAll(organisation.departmentsOf(openBid.hospital(), person, today)));
    return codes;
  }
}
