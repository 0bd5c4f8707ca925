package org.jiebang.indicator.rollup.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.rollup.Cause;
import org.jiebang.indicator.rollup.Outcome;
import org.jiebang.indicator.rollup.RollUp;
import org.jiebang.indicator.rollup.RollUpKey;
import org.jiebang.indicator.rollup.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code roll_ups}: the newest version.
 *
 * @param rowVersion counted from 0 by the framework, which raises it with each update
 */
@MappedEntity("roll_ups")
record RollUpRow(
    @Id UUID id,
    String hospital,
    String home,
    String indicator,
    @Nullable String campus,
    @Nullable String department,
    String period,
    @Version Long rowVersion,
    @TypeDef(type = DataType.JSON) Outcome outcome,
    @TypeDef(type = DataType.JSON) Cause cause,
    Instant calculatedAt) {

  /** The row that this version replaces, with the new content. */
  static RollUpRow before(RollUp rollUp) {
    RollUpKey key = rollUp.key();
    return new RollUpRow(
        rollUp.id(),
        key.hospital(),
        rollUp.home().code(),
        key.indicator(),
        key.unit().campus(),
        key.unit().department(),
        key.period().text(),
        rollUp.version() - 2,
        rollUp.outcome(),
        rollUp.cause(),
        rollUp.at());
  }

  RollUpKey key() {
    return new RollUpKey(
        hospital, indicator, new Unit(campus, department), PeriodText.parse(period));
  }

  RollUp rollUp() {
    return new RollUp(
        id, key(), new Home(hospital, home), rowVersion + 1, outcome, null, cause, calculatedAt);
  }
}
