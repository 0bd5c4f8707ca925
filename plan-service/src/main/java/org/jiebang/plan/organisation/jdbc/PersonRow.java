package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jiebang.plan.organisation.Person;
import org.jspecify.annotations.Nullable;

/** 人员 as stored. */
@MappedEntity("people")
record PersonRow(
    @Id UUID id,
    String hospital,
    String code,
    String name,
    @Nullable String identity,
    @Nullable String email,
    @Nullable String mobile,
    @Nullable String note,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static PersonRow of(Entry<Person> entry) {
    Person it = entry.fact();
    return new PersonRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.name(),
        it.identity(),
        it.email(),
        it.mobile(),
        it.note(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<Person> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private Person fact() {
    return new Person(code(), name(), identity(), email(), mobile(), note());
  }
}
