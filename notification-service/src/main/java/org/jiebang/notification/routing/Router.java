package org.jiebang.notification.routing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.notification.organisation.Department;
import org.jiebang.notification.organisation.Departments;
import org.jspecify.annotations.Nullable;

/** 路由: decides for an event which departments are told, in the order of their codes. */
@Singleton
public class Router {

  private final Departments departments;
  private final RuleBooks books;
  private final ServedHomes homes;
  private final BusinessClock clock;

  /**
   * @param departments who can be told
   * @param books what the hospitals wish
   * @param homes to whom this deployment delivers
   * @param clock on which day a department must exist
   */
  public Router(Departments departments, RuleBooks books, ServedHomes homes, BusinessClock clock) {
    this.departments = departments;
    this.books = books;
    this.homes = homes;
    this.clock = clock;
  }

  /** One decision for every department that the event or a rule names. */
  public List<Decision> decide(Occurrence occurrence) {
    RuleBook book = books.of(occurrence.hospital());
    Map<String, Concern> concerned = withAdded(occurrence, book, named(occurrence));
    Map<String, Department> known = known(occurrence.hospital(), concerned.keySet());
    return concerned.entrySet().stream()
        .map(
            each ->
                decide(
                    each.getKey(),
                    each.getValue(),
                    known.get(each.getKey()),
                    book.ruleFor(occurrence, each.getKey())))
        .toList();
  }

  private Map<String, Concern> named(Occurrence occurrence) {
    Map<String, Concern> named = new TreeMap<>();
    if (occurrence.concernsAll()) {
      deliverable(occurrence.hospital()).forEach(code -> named.put(code, Concern.EVERYONE));
    } else {
      occurrence.departments().forEach(code -> named.put(code, Concern.NAMED));
    }
    return named;
  }

  private List<String> deliverable(String hospital) {
    return departments.all(hospital).stream()
        .filter(department -> homes.serves(department.home()))
        .filter(department -> department.validity().includes(clock.today()))
        .map(Department::code)
        .toList();
  }

  private static Map<String, Concern> withAdded(
      Occurrence occurrence, RuleBook book, Map<String, Concern> named) {
    Map<String, Concern> concerned = new TreeMap<>(named);
    named.keySet().stream()
        .flatMap(code -> book.ruleFor(occurrence, code).alsoTell().stream())
        .forEach(added -> concerned.putIfAbsent(added, Concern.ADDED_BY_RULE));
    return concerned;
  }

  private Map<String, Department> known(String hospital, Collection<String> codes) {
    return departments.find(hospital, new TreeSet<>(codes)).stream()
        .collect(Collectors.toMap(Department::code, Function.identity()));
  }

  private Decision decide(
      String code, Concern concern, @Nullable Department department, RoutingRule rule) {
    if (rule.effect() == Effect.MUTE) {
      return new Decision.Filtered(code, FilterCause.MUTED_BY_RULE);
    }
    if (department == null) {
      return new Decision.Held(code);
    }
    return decide(department, concern, rule);
  }

  private Decision decide(Department department, Concern concern, RoutingRule rule) {
    if (!homes.serves(department.home())) {
      return new Decision.Filtered(department.code(), FilterCause.SERVED_ELSEWHERE);
    }
    if (department.validity().endedBefore(clock.today())) {
      return new Decision.Filtered(department.code(), FilterCause.DEPARTMENT_CLOSED);
    }
    return new Decision.Tell(department, concern, rule.reason(), rule.channels());
  }
}
