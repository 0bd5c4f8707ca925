package org.jiebang.project.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** The tables of calendar years: a year and the days of its notice. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarRows extends GenericRepository<CalendarRows.DayRow, LocalDate> {

  /** 放假或调休上班的一天. */
  @MappedEntity("calendar_days")
  record DayRow(String hospital, int year, @Id LocalDate day, boolean working) {}

  @Query("select year from calendar_years where hospital = :hospital")
  List<Integer> years(String hospital);

  List<DayRow> findByHospital(String hospital);

  @Query(
      """
      insert into calendar_years (hospital, year) values (:hospital, :year)
      on conflict do nothing
      """)
  int putYear(String hospital, int year);

  @Query("delete from calendar_days where hospital = :hospital and year = :year")
  int clear(String hospital, int year);

  @Query(
      """
      insert into calendar_days (hospital, year, day, working)
      values (:hospital, :year, :day, :working)
      """)
  int insert(DayRow row);
}
