package org.jiebang.notification.message;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.notification.message.kafka.JsonContents;
import org.jiebang.notification.organisation.Directory;
import org.jiebang.notification.routing.Books;
import org.jiebang.notification.routing.Router;

/** The whole of telling, wired in memory: one helper for all features. */
public final class Office {

  /** When everything happens. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-07-01T02:00:05Z"), ZoneOffset.UTC);

  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

  private final Directory directory = Directory.ofThreeCampuses();
  private final Books books = new Books();
  private final Ledger ledger = new Ledger();
  private final List<Draft> ordered = new ArrayList<>();
  private final TellDepartments tellDepartments;
  private final ReleaseHeld releaseHeld;

  /** An office that serves the group and c1. */
  public Office() {
    Router router =
        new Router(
            directory,
            books,
            ServedHomes.of(Home.group("sxtcm"), new Home("sxtcm", "c1")),
            BusinessClock.fixed(TODAY));
    HeldMessages held = ledger.held(directory);
    Delivery delivery =
        new Delivery(
            new Writing(new ShippedTemplates(), directory.campuses(), directory),
            ledger.messages(),
            held,
            List.of(new Pigeon()),
            ledger.traces(),
            CLOCK);
    Contents contents = JsonContents.complete();
    tellDepartments = new TellDepartments(contents, ledger.received(), router, delivery, CLOCK);
    releaseHeld = new ReleaseHeld(held, ledger.received(), contents, router, delivery);
  }

  /** Tells departments. */
  public TellDepartments tellDepartments() {
    return tellDepartments;
  }

  /** Tells them later. */
  public ReleaseHeld releaseHeld() {
    return releaseHeld;
  }

  /** The organisation. */
  public Directory directory() {
    return directory;
  }

  /** The rules. */
  public Books books() {
    return books;
  }

  /** What was kept. */
  public Ledger ledger() {
    return ledger;
  }

  /** What was given to the channel {@code email}. */
  public List<Draft> ordered() {
    return ordered;
  }

  private final class Pigeon implements Channel {

    @Override
    public String name() {
      return "email";
    }

    @Override
    public Outlook accept(Draft draft) {
      ordered.add(draft);
      return new Outlook(true, "email", "by pigeon");
    }
  }
}
