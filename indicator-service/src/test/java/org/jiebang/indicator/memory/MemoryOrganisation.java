package org.jiebang.indicator.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Department;
import org.jiebang.indicator.organisation.Organisation;
import org.jiebang.indicator.organisation.Validity;

/** A hospital's units. */
public final class MemoryOrganisation implements Organisation {

  private final Map<String, Campus> campuses = new TreeMap<>();
  private final Map<String, Department> departments = new TreeMap<>();

  /** 绍兴市中医院: three campuses, three departments. */
  public static MemoryOrganisation ofThreeCampuses() {
    MemoryOrganisation hospital = new MemoryOrganisation();
    List.of("c1", "c2", "c3").forEach(hospital::open);
    List.of("medical-affairs", "quality-control", "pediatrics").forEach(hospital::openDepartment);
    return hospital;
  }

  public void open(String campus) {
    put(new Campus("sxtcm", campus, campus, campus, Validity.ALWAYS));
  }

  public void openDepartment(String code) {
    put(new Department("sxtcm", code, code, null, Validity.ALWAYS));
  }

  @Override
  public Optional<Campus> campus(String hospital, String code) {
    return Optional.ofNullable(campuses.get(hospital + "/" + code));
  }

  @Override
  public Optional<Department> department(String hospital, String code) {
    return Optional.ofNullable(departments.get(hospital + "/" + code));
  }

  @Override
  public List<Campus> campuses(String hospital) {
    return campuses.values().stream().filter(one -> one.hospital().equals(hospital)).toList();
  }

  @Override
  public List<Department> departments(String hospital) {
    return departments.values().stream().filter(one -> one.hospital().equals(hospital)).toList();
  }

  @Override
  public void put(Campus campus) {
    campuses.put(campus.hospital() + "/" + campus.code(), campus);
  }

  @Override
  public void put(Department department) {
    departments.put(department.hospital() + "/" + department.code(), department);
  }
}
