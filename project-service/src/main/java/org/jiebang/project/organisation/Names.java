package org.jiebang.project.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 名称册: what the departments and people of one hospital are called, read once for a whole view. */
public final class Names {

  private final Map<String, String> departments;
  private final Map<String, String> people;

  private Names(Map<String, String> departments, Map<String, String> people) {
    this.departments = departments;
    this.people = people;
  }

  /** The names of a hospital. */
  public static Names of(Organisation organisation, String hospital) {
    return new Names(organisation.departmentNames(hospital), organisation.personNames(hospital));
  }

  /** A department; where its name is not known, its code stands for it. */
  public Named department(String code) {
    return named(code, departments);
  }

  /** Departments, in the same order. */
  public List<Named> departments(Collection<String> codes) {
    return codes.stream().map(this::department).toList();
  }

  /** A person; where the name is not known, the code stands for it. */
  public Named person(String code) {
    return named(code, people);
  }

  /** People, in the same order. */
  public List<Named> people(Collection<String> codes) {
    return codes.stream().map(this::person).toList();
  }

  private static Named named(String code, Map<String, String> names) {
    @Nullable String name = names.get(code);
    return new Named(code, name == null ? code : name);
  }
}
