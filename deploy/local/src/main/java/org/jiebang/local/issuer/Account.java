package org.jiebang.local.issuer;

import java.util.List;
import java.util.Map;

/**
 * 演示账号: somebody a token can be had for without a password.
 *
 * @param subject what {@code sub} says: the account and its hospital
 * @param called the person's name, for people
 * @param hospital the code of the hospital
 * @param role the one role
 * @param departments codes of the departments the person acts for
 */
public record Account(
    String subject, String called, String hospital, String role, List<String> departments) {

  /**
   * What a token says of the person beside {@code sub}; one machine holds all campuses, so
   * everybody sees them.
   *
   * @return the claims
   */
  public Map<String, Object> claims() {
    return Map.of(
        "name",
        called,
        "hospital",
        hospital,
        "roles",
        List.of(role),
        "campuses",
        List.of("*"),
        "departments",
        departments);
  }
}
