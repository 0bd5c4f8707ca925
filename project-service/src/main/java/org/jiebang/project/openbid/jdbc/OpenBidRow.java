package org.jiebang.project.openbid.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.project.history.jdbc.RowVersion;
import org.jiebang.project.history.jdbc.StoredJson;
import org.jiebang.project.openbid.OpenBid;

/** 揭榜项目, one row each; what the document states stands whole in {@code facts}. */
@MappedEntity("open_bids")
record OpenBidRow(
    @Id UUID id,
    String hospital,
    String home,
    String code,
    int year,
    String number,
    String strategy,
    String stage,
    String facts,
    @Version Long rowVersion) {

  static OpenBidRow of(OpenBid openBid) {
    return new OpenBidRow(
        openBid.id(),
        openBid.hospital(),
        Home.GROUP,
        openBid.code(),
        openBid.challenge().year(),
        openBid.challenge().number().text(),
        openBid.challenge().strategy(),
        openBid.facts().stage().word(),
        StoredJson.write(openBid.facts()),
        RowVersion.replacedBy(openBid.version()));
  }

  OpenBid openBid() {
    return new OpenBid(
        id,
        hospital,
        code,
        RowVersion.ofAggregate(rowVersion),
        StoredJson.read(facts, OpenBid.Facts.class));
  }
}
