package org.jiebang.indicator.organisation;

import java.util.List;
import java.util.Optional;
import org.jiebang.indicator.period.Period;

/** 组织机构: what this service knows of the hospital's units. */
public interface Organisation {

  /** The campus of this code, open or closed. */
  Optional<Campus> campus(String hospital, String code);

  /** The department of this code, open or closed. */
  Optional<Department> department(String hospital, String code);

  /** Every campus of the hospital, in order of code. */
  List<Campus> campuses(String hospital);

  /** Every department of the hospital, in order of code. */
  List<Department> departments(String hospital);

  /** Enters or replaces a campus as plan-service states it. */
  void put(Campus campus);

  /** Enters or replaces a department as plan-service states it. */
  void put(Department department);

  /** The campuses that exist on at least one day of the period: those a hospital value needs. */
  default List<Campus> campusesDuring(String hospital, Period period) {
    return campuses(hospital).stream().filter(campus -> campus.validity().meets(period)).toList();
  }
}
