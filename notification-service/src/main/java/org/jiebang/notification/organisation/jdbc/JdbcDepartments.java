package org.jiebang.notification.organisation.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jiebang.notification.organisation.Department;
import org.jiebang.notification.organisation.Departments;

/** The departments in PostgreSQL. */
@Singleton
class JdbcDepartments implements Departments {

  private final DepartmentRows rows;

  JdbcDepartments(DepartmentRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Department> find(String hospital, Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : rows.findSome(hospital, codes).stream().map(DepartmentRow::department).toList();
  }

  @Override
  public List<Department> all(String hospital) {
    return rows.findAll(hospital).stream().map(DepartmentRow::department).toList();
  }

  @Override
  public void put(Department it) {
    rows.put(
        it.hospital(),
        it.code(),
        it.name(),
        it.campus(),
        it.home().code(),
        it.validity().from(),
        it.validity().to());
  }
}
