package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.Validity;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jiebang.plan.organisation.Appointment;
import org.jspecify.annotations.Nullable;

/** 任职 as stored. */
@MappedEntity("appointments")
record AppointmentRow(
    @Id UUID id,
    String hospital,
    String code,
    String person,
    String role,
    @Nullable String title,
    @Nullable String department,
    @Nullable String campus,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String note,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static AppointmentRow of(Entry<Appointment> entry) {
    Appointment it = entry.fact();
    return new AppointmentRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.person(),
        it.role(),
        it.title(),
        it.department(),
        it.campus(),
        it.validity().from(),
        it.validity().to(),
        it.note(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<Appointment> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private Appointment fact() {
    return new Appointment(
        code(),
        person(),
        role(),
        title(),
        department(),
        campus(),
        new Validity(validFrom(), validTo()),
        note());
  }
}
