package org.jiebang.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiebang.notification.organisation.Directory.closedAfter;
import static org.jiebang.notification.organisation.Directory.department;
import static org.jiebang.notification.routing.Occurrences.resultAtC1;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.notification.organisation.Department;
import org.jiebang.notification.organisation.Directory;
import org.jiebang.notification.organisation.Validity;
import org.jiebang.notification.routing.Decision.Filtered;
import org.jiebang.notification.routing.Decision.Held;
import org.jiebang.notification.routing.Decision.Tell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouterTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

  private final Directory directory = Directory.ofThreeCampuses();
  private final Books books = new Books();

  @Test
  void tellsExactlyTheDepartmentsNamed() {
    List<Decision> decisions =
        routerOf("group", "c1", "c2").decide(resultAtC1("surgery", "pediatrics"));

    assertThat(decisions).extracting(Decision::code).containsExactly("pediatrics", "surgery");
    assertThat(decisions).allMatch(decision -> decision instanceof Tell);
  }

  @Test
  void tellsNobodyOfAnEventThatNamesNobody() {
    assertThat(routerOf("c1").decide(resultAtC1())).isEmpty();
  }

  @Test
  void tellsEveryDepartmentAtHomeOfWhatConcernsAll() {
    List<Decision> decisions = routerOf("c1").decide(resultAtC1("*"));

    assertThat(decisions).extracting(Decision::code).containsExactly("pediatrics", "surgery");
    assertThat(decisions)
        .allSatisfy(each -> assertThat(((Tell) each).cause()).isEqualTo(Concern.EVERYONE));
  }

  @Test
  void leavesDepartmentsOfOtherHomesToTheirDeployment() {
    assertThat(routerOf("c1").decide(resultAtC1("rehabilitation")))
        .containsExactly(new Filtered("rehabilitation", FilterCause.SERVED_ELSEWHERE));
  }

  @Test
  void holdsWhatNamesADepartmentNobodyHasToldUsOf() {
    assertThat(routerOf("c1").decide(resultAtC1("pediatrics", "oncology")))
        .anySatisfy(each -> assertThat(each).isEqualTo(new Held("oncology")))
        .hasSize(2);
  }

  @Test
  void neverLooksForADepartmentInAnotherHospital() {
    directory.put(new Department("oncology", "肿瘤科", null, Home.group("gytcm"), Validity.always()));

    assertThat(routerOf("group").decide(resultAtC1("oncology")))
        .containsExactly(new Held("oncology"));
  }

  @Test
  void tellsNoClosedDepartment() {
    directory.put(closedAfter(TODAY.minusDays(1), "old-ward"));
    directory.put(closedAfter(TODAY, "last-day-ward"));

    List<Decision> decisions = routerOf("c1").decide(resultAtC1("old-ward", "last-day-ward"));

    assertThat(decisions.get(0)).isInstanceOf(Tell.class);
    assertThat(decisions.get(1)).isEqualTo(new Filtered("old-ward", FilterCause.DEPARTMENT_CLOSED));
  }

  @Test
  void letsTheFirstMatchingRuleDecide() {
    books.with(
        rule("pediatrics", Effect.MUTE, null, Set.of()), rule(null, Effect.TELL, "本院约定", Set.of()));

    List<Decision> decisions = routerOf("c1").decide(resultAtC1("pediatrics", "surgery"));

    assertThat(decisions.get(0)).isEqualTo(new Filtered("pediatrics", FilterCause.MUTED_BY_RULE));
    assertThat(((Tell) decisions.get(1)).reason()).isEqualTo("本院约定");
    assertThat(((Tell) decisions.get(1)).channels()).isEmpty();
  }

  @Test
  void tellsWhoeverIsNamedWhereNoRuleMatches() {
    books.with(rule("surgery", Effect.MUTE, null, Set.of()));

    Tell decision = (Tell) routerOf("c1").decide(resultAtC1("pediatrics")).get(0);

    assertThat(decision.channels()).containsExactly("email");
  }

  @Test
  void addsTheDepartmentsOfARuleOnce() {
    books.with(rule("pediatrics", Effect.TELL, null, Set.of("medical-affairs", "surgery")));

    List<Decision> decisions = routerOf("group", "c1").decide(resultAtC1("pediatrics", "surgery"));

    assertThat(decisions)
        .extracting(Decision::code)
        .containsExactly("medical-affairs", "pediatrics", "surgery");
    assertThat(((Tell) decisions.get(0)).cause()).isEqualTo(Concern.ADDED_BY_RULE);
    assertThat(((Tell) decisions.get(2)).cause()).isEqualTo(Concern.NAMED);
  }

  @Test
  void matchesRulesByTypeAndCampus() {
    RoutingRule otherType =
        new RoutingRule(
            "jiebang.project.overdue.v1", null, null, Effect.MUTE, null, Set.of(), Set.of());
    RoutingRule otherCampus =
        new RoutingRule("*", "c2", null, Effect.MUTE, null, Set.of(), Set.of());
    books.with(otherType, otherCampus);

    assertThat(routerOf("c1").decide(resultAtC1("pediatrics")).get(0)).isInstanceOf(Tell.class);
  }

  @Test
  void knowsTheFollowingDepartmentsOfTheGroup() {
    directory.put(department("finance", "财务科", Home.GROUP));

    assertThat(routerOf("group").decide(resultAtC1("finance")).get(0)).isInstanceOf(Tell.class);
  }

  private Router routerOf(String... homes) {
    Home[] served =
        List.of(homes).stream().map(code -> new Home("sxtcm", code)).toArray(Home[]::new);
    return new Router(directory, books, ServedHomes.of(served), BusinessClock.fixed(TODAY));
  }

  private static RoutingRule rule(
      @Nullable String department, Effect effect, @Nullable String reason, Set<String> alsoTell) {
    return new RoutingRule("*", null, department, effect, reason, Set.of(), alsoTell);
  }
}
