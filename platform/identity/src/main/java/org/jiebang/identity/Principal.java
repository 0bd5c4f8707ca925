package org.jiebang.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiebang.refusal.NotPermitted;

/**
 * 当前用户: who asks. A controller takes it as a parameter; it comes from the token and from nothing
 * else.
 *
 * <p>Campus and department are two conditions and both must hold: a statistician with {@code
 * campuses=[c2]} sees every department of c2, a reporter with {@code campuses=[c1],
 * departments=[pediatrics]} sees paediatrics at c1. What belongs to another hospital does not
 * exist.
 *
 * @param subject the issuer's id of the person
 * @param name what to call them
 * @param hospital the code of their hospital, the tenant
 * @param roles what they do
 * @param campuses codes of the campuses they see, or {@code *}
 * @param departments codes of the departments they act for
 */
public record Principal(
    String subject,
    String name,
    String hospital,
    Set<Role> roles,
    Set<String> campuses,
    Set<String> departments)
    implements java.security.Principal {

  /** In a token's {@code campuses}: all of them. */
  public static final String ALL = "*";

  /** Copies the sets. */
  public Principal {
    roles = Set.copyOf(roles);
    campuses = Set.copyOf(campuses);
    departments = Set.copyOf(departments);
  }

  /** What to call them. Two may bear the same name: the {@link #subject()} tells them apart. */
  @Override
  public String getName() {
    return name;
  }

  /** Whether they have one of the roles. */
  public boolean has(Role... anyOf) {
    return Arrays.stream(anyOf).anyMatch(roles::contains);
  }

  /**
   * Refuses those who have none of the roles.
   *
   * @throws NotPermitted {@code role-required}
   */
  public void require(Role... anyOf) {
    if (!has(anyOf)) {
      String needed = Arrays.stream(anyOf).map(Role::claim).collect(Collectors.joining("、"));
      throw new NotPermitted("role-required", "此操作需要以下角色之一：" + needed + "。");
    }
  }

  /** Whether they may see something of this campus. */
  public boolean maySeeCampus(String campus) {
    return campuses.contains(ALL) || campuses.contains(campus);
  }

  /** Whether they may see something of this department, where its campus is theirs too. */
  public boolean maySeeDepartment(String department) {
    return seesEveryDepartment() || departments.contains(department);
  }

  /** Whether what is about {@code scope} is theirs to see. */
  public boolean maySee(Scope scope) {
    return scope.isOpenTo(this);
  }

  /** Whether they see the whole hospital. */
  public boolean isHospitalWide() {
    return seesEveryDepartment() && campuses.contains(ALL);
  }

  /** Whether they see every department of their campuses. */
  public boolean seesEveryDepartment() {
    return roles.stream().anyMatch(Role::seesEveryDepartment);
  }
}
