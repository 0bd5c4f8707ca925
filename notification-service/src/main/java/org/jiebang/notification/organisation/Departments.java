package org.jiebang.notification.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 科室名录: the departments this deployment has been told of. */
public interface Departments {

  /** Those of these codes that plan-service has told us of. */
  List<Department> find(String hospital, Collection<String> codes);

  /** Every known department of the hospital, closed ones included. */
  List<Department> all(String hospital);

  /** Adds it or replaces what was known under its code. */
  void put(Department department);

  /** The department of this code, if it is known. */
  default Optional<Department> find(String hospital, String code) {
    return find(hospital, List.of(code)).stream().findFirst();
  }
}
