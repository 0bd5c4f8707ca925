package org.jiebang.project.milestone.jdbc;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.project.milestone.Actor;
import org.jiebang.project.milestone.Milestone;
import org.jiebang.project.milestone.Slip;

/** 改期, one row each. */
@MappedEntity("milestone_slips")
record SlipRow(
    UUID milestoneId,
    long dueVersion,
    LocalDate movedFrom,
    LocalDate movedTo,
    String reason,
    String movedBy,
    String movedByName,
    Instant movedAt) {

  /** The move that led to the due date as it stands. */
  static SlipRow newest(Milestone.Terms terms) {
    List<Slip> slips = terms.due().slips();
    Slip slip = slips.get(slips.size() - 1);
    return new SlipRow(
        terms.id(),
        terms.due().version(),
        slip.from(),
        slip.to(),
        slip.reason(),
        slip.by().subject(),
        slip.by().name(),
        slip.at());
  }

  Slip slip() {
    return new Slip(movedFrom, movedTo, reason, new Actor(movedBy, movedByName), movedAt);
  }
}
