package org.jiebang.project.milestone.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.project.history.jdbc.RowVersion;
import org.jiebang.project.history.jdbc.StoredJson;
import org.jiebang.project.milestone.DueDate;
import org.jiebang.project.milestone.Milestone;
import org.jiebang.project.milestone.MilestoneState;
import org.jiebang.project.milestone.Slip;
import org.jiebang.project.milestone.Subject;
import org.jiebang.project.numbering.NumberPath;
import org.jspecify.annotations.Nullable;

/** 里程碑, one row each; {@code closing} says how it ended, by its state. */
@MappedEntity("milestones")
record MilestoneRow(
    @Id UUID id,
    String hospital,
    String home,
    UUID openBidId,
    @Nullable String subChallenge,
    String title,
    @Nullable String deliverable,
    LocalDate due,
    String supporting,
    String state,
    @Nullable String closing,
    @Version Long rowVersion) {

  static MilestoneRow of(Milestone milestone) {
    Milestone.Terms terms = milestone.terms();
    NumberPath part = terms.subject().subChallenge();
    return new MilestoneRow(
        terms.id(),
        terms.hospital(),
        Home.GROUP,
        terms.subject().openBid(),
        part == null ? null : part.text(),
        terms.title(),
        terms.deliverable(),
        terms.due().date(),
        String.join(",", terms.supportingDepartments()),
        milestone.state().word(),
        closing(milestone),
        RowVersion.replacedBy(terms.version()));
  }

  Milestone milestone(List<Slip> slips) {
    Milestone.Terms terms = terms(slips);
    return switch (MilestoneState.parse(state).orElseThrow()) {
      case OPEN -> new Milestone.Open(terms);
      case SETTLED -> new Milestone.Settled(terms, ended(Milestone.Settlement.class));
      case CANCELLED -> new Milestone.Cancelled(terms, ended(Milestone.Cancellation.class));
    };
  }

  private Milestone.Terms terms(List<Slip> slips) {
    NumberPath part = subChallenge == null ? null : new NumberPath(subChallenge);
    return new Milestone.Terms(
        id,
        hospital,
        RowVersion.ofAggregate(rowVersion),
        new Subject(openBidId, part),
        title,
        deliverable,
        new DueDate(due, slips),
        supporting.isEmpty() ? List.of() : Arrays.asList(supporting.split(",", -1)));
  }

  private <T> T ended(Class<T> how) {
    if (closing == null) {
      throw new IllegalStateException("Milestone " + id + " is " + state + " without saying how");
    }
    return StoredJson.read(closing, how);
  }

  private static @Nullable String closing(Milestone milestone) {
    if (milestone instanceof Milestone.Settled settled) {
      return StoredJson.write(settled.settlement());
    }
    return milestone instanceof Milestone.Cancelled cancelled
        ? StoredJson.write(cancelled.cancellation())
        : null;
  }
}
