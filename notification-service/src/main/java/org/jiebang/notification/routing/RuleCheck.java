package org.jiebang.notification.routing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiebang.notification.organisation.Campuses;
import org.jiebang.notification.organisation.Departments;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;

/** 规则检查: refuses rules that name what does not exist, or say nothing. */
@Singleton
class RuleCheck {

  private static final int MOST_RULES = 500;
  private static final int LONGEST_REASON = 200;

  private final Departments departments;
  private final Campuses campuses;
  private final Routes routes;

  RuleCheck(Departments departments, Campuses campuses, Routes routes) {
    this.departments = departments;
    this.campuses = campuses;
    this.routes = routes;
  }

  /**
   * Checks all rules.
   *
   * @throws RuleBroken {@code routing-rules-invalid} naming every fault
   */
  void check(String hospital, List<RoutingRule> rules) {
    List<FieldError> faults = new ArrayList<>();
    if (rules.size() > MOST_RULES) {
      faults.add(new FieldError("rules", "too-many", "规则不超过 " + MOST_RULES + " 条。"));
    }
    Set<String> unknown = unknownDepartments(hospital, rules);
    for (int i = 0; i < rules.size(); i++) {
      faults.addAll(faults(hospital, "rules[" + i + "].", rules.get(i), unknown));
    }
    if (!faults.isEmpty()) {
      throw new RuleBroken("routing-rules-invalid", "路由规则有误，未保存。", faults);
    }
  }

  private List<FieldError> faults(
      String hospital, String at, RoutingRule rule, Set<String> unknownDepartments) {
    List<FieldError> faults = new ArrayList<>();
    if (!rule.type().equals(RoutingRule.EVERY_TYPE) && !routes.types().contains(rule.type())) {
      faults.add(new FieldError(at + "type", "unknown-type", "没有这类事件：" + rule.type()));
    }
    String campus = rule.campus();
    if (campus != null && campuses.find(hospital, campus).isEmpty()) {
      faults.add(new FieldError(at + "campus", "unknown-campus", "没有这个院区：" + campus));
    }
    named(rule)
        .filter(unknownDepartments::contains)
        .map(code -> new FieldError(at + "department", "unknown-department", "没有这个科室：" + code))
        .forEach(faults::add);
    rule.channels().stream()
        .filter(channel -> !routes.channels().contains(channel))
        .map(name -> new FieldError(at + "channels", "unknown-channel", "没有这个渠道：" + name))
        .forEach(faults::add);
    String reason = rule.reason();
    if (reason != null && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
      faults.add(new FieldError(at + "reason", "out-of-range", "理由为 1 至 200 字。"));
    }
    return faults;
  }

  private Set<String> unknownDepartments(String hospital, Collection<RoutingRule> rules) {
    Set<String> codes = new TreeSet<>();
    rules.forEach(rule -> named(rule).forEach(codes::add));
    departments.find(hospital, codes).forEach(known -> codes.remove(known.code()));
    return codes;
  }

  private static Stream<String> named(RoutingRule rule) {
    return Stream.concat(Stream.ofNullable(rule.department()), rule.alsoTell().stream());
  }
}
