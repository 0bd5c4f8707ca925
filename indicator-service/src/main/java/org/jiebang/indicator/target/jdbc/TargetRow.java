package org.jiebang.indicator.target.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.UUID;
import org.jiebang.indicator.target.Confirmation;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.TargetContent;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code targets}.
 *
 * @param rowVersion counted from 0 by the framework, which raises it with each update
 */
@MappedEntity("targets")
record TargetRow(
    @Id UUID id,
    String hospital,
    String code,
    @Version Long rowVersion,
    @Nullable String indicator,
    @Nullable String department,
    boolean waiting,
    @TypeDef(type = DataType.JSON) TargetContent content,
    @TypeDef(type = DataType.JSON) @Nullable Confirmation confirmation) {

  /** The row that the next version replaces, with the new content. */
  static TargetRow before(Target target) {
    return new TargetRow(
        target.id(),
        target.hospital(),
        target.code(),
        target.version() - 2,
        target.content().indicator(),
        target.content().department(),
        target.isWaiting(),
        target.content(),
        target.confirmation());
  }

  Target target() {
    return new Target(id, hospital, rowVersion + 1, content, confirmation);
  }
}
