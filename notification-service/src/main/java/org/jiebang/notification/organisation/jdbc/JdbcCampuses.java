package org.jiebang.notification.organisation.jdbc;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jiebang.notification.organisation.Campus;
import org.jiebang.notification.organisation.Campuses;

/** The campuses in PostgreSQL. */
@Singleton
class JdbcCampuses implements Campuses {

  private final CampusRows rows;

  JdbcCampuses(CampusRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Campus> find(String hospital, String code) {
    return rows.find(hospital, code).map(CampusRow::campus);
  }

  @Override
  public void put(Campus it) {
    rows.put(it.hospital(), it.code(), it.name(), it.validity().from(), it.validity().to());
  }
}
