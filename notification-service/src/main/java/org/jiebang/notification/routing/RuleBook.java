package org.jiebang.notification.routing;

import java.util.List;
import java.util.Set;

/**
 * 规则表: a hospital's rules in order; the first that matches decides. Where none does, whoever the
 * event names is told: a rule must be written to silence, never to be heard.
 *
 * @param hospital whose rules
 * @param version 0 while the hospital has written none
 * @param rules in order
 */
public record RuleBook(String hospital, long version, List<RoutingRule> rules) {

  /** What holds where no written rule matches. */
  public static final RoutingRule OTHERWISE = RoutingRule.tellWhoIsNamed(Set.of("email"));

  /** Keeps a copy. */
  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** The rule that decides about this department. */
  public RoutingRule ruleFor(Occurrence occurrence, String department) {
    return rules.stream()
        .filter(rule -> rule.matches(occurrence, department))
        .findFirst()
        .orElse(OTHERWISE);
  }

  /** The next version, with other rules. */
  public RuleBook revised(List<RoutingRule> others) {
    return new RuleBook(hospital, version + 1, others);
  }

  /** The book of a hospital that has written no rule. */
  public static RuleBook unwritten(String hospital) {
    return new RuleBook(hospital, 0, List.of());
  }
}
