package org.jiebang.project.pledge.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.project.history.jdbc.RowVersion;
import org.jiebang.project.history.jdbc.StoredJson;
import org.jiebang.project.pledge.Pledge;

/** 亮诺, one row each; what the document states stands whole in {@code facts}. */
@MappedEntity("pledges")
record PledgeRow(
    @Id UUID id,
    String hospital,
    String home,
    String code,
    int year,
    int number,
    String leader,
    String facts,
    @Version Long rowVersion) {

  static PledgeRow of(Pledge pledge) {
    return new PledgeRow(
        pledge.id(),
        pledge.hospital(),
        Home.GROUP,
        pledge.code(),
        pledge.facts().year(),
        pledge.facts().number(),
        pledge.facts().leader(),
        StoredJson.write(pledge.facts()),
        RowVersion.replacedBy(pledge.version()));
  }

  Pledge pledge() {
    return new Pledge(
        id,
        hospital,
        code,
        RowVersion.ofAggregate(rowVersion),
        StoredJson.read(facts, Pledge.Facts.class));
  }
}
