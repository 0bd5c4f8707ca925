package org.jiebang.indicator.organisation.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Department;
import org.jiebang.indicator.organisation.Organisation;

/** The hospital's units in PostgreSQL. */
@Singleton
class JdbcOrganisation implements Organisation {

  private final CampusRows campuses;
  private final DepartmentRows departments;

  JdbcOrganisation(CampusRows campuses, DepartmentRows departments) {
    this.campuses = campuses;
    this.departments = departments;
  }

  @Override
  public Optional<Campus> campus(String hospital, String code) {
    return campuses.find(hospital, code).map(CampusRow::campus);
  }

  @Override
  public Optional<Department> department(String hospital, String code) {
    return departments.find(hospital, code).map(DepartmentRow::department);
  }

  @Override
  public List<Campus> campuses(String hospital) {
    return campuses.all(hospital).stream().map(CampusRow::campus).toList();
  }

  @Override
  public List<Department> departments(String hospital) {
    return departments.all(hospital).stream().map(DepartmentRow::department).toList();
  }

  @Override
  public void put(Campus campus) {
    campuses.put(
        campus.hospital(),
        campus.code(),
        campus.name(),
        campus.home(),
        campus.validity().from(),
        campus.validity().to());
  }

  @Override
  public void put(Department department) {
    departments.put(
        department.hospital(),
        department.code(),
        department.name(),
        department.campus(),
        department.validity().from(),
        department.validity().to());
  }
}
