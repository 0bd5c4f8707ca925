package org.jiebang.bus.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.bus.DeadlineRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.ReachedDeadline;

/** 到期行: a waiting threshold whose day has come. */
record DueRow(long id, ReachedDeadline reached) {

  static DueRow of(ResultSet row, LocalDate today) throws SQLException {
    LocalDate on = row.getDate("fire_on").toLocalDate();
    Home home = new Home(row.getString("hospital"), row.getString("home"));
    UUID subject = row.getObject("subject_id", UUID.class);
    return new DueRow(
        row.getLong("id"),
        new ReachedDeadline(
            new DeadlineRef(home, row.getString("subject_type"), subject),
            row.getString("threshold"),
            on,
            row.getDate("due").toLocalDate(),
            row.getLong("due_version"),
            on.isBefore(today)));
  }
}
