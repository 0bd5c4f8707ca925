package org.jiebang.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiebang.audit.AuditEntry;
import org.jiebang.bus.Home;
import org.jiebang.bus.NotAtHome;
import org.jiebang.bus.ServedHomes;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.identity.TestTokens;
import org.jiebang.notification.organisation.Directory;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.NotPermitted;
import org.jiebang.refusal.RuleBroken;
import org.junit.jupiter.api.Test;

class ReviseRulesTest {

  private static final Principal OFFICE = TestTokens.wide(Role.OFFICE).principal();
  private static final RoutingRule MUTE_SURGERY =
      new RoutingRule(Occurrences.REPORTED, "c1", "surgery", Effect.MUTE, null, Set.of(), Set.of());

  private final Books books = new Books();
  private final Directory directory = Directory.ofThreeCampuses();
  private final List<AuditEntry> audited = new ArrayList<>();

  @Test
  void replacesTheRulesAndTakesItDown() {
    RuleBook revised = reviseAt("group").revise(OFFICE, 0, List.of(MUTE_SURGERY));

    assertThat(revised.version()).isEqualTo(1);
    assertThat(books.of("sxtcm").rules()).containsExactly(MUTE_SURGERY);
    assertThat(audited).extracting(AuditEntry::action).containsExactly("routing-rules-revised");
  }

  @Test
  void refusesAVersionThatIsNotTheLast() {
    books.with(MUTE_SURGERY);

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> reviseAt("group").revise(OFFICE, 0, List.of()))
        .matches(refusal -> refusal.code().equals("stale-version"));
  }

  @Test
  void refusesWhoIsNeitherOfficeNorOperator() {
    Principal statistics = TestTokens.wide(Role.STATISTICS).principal();

    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> reviseAt("group").revise(statistics, 0, List.of()));
    assertThat(audited).isEmpty();
  }

  @Test
  void refusesWhereTheGroupIsNotAtHome() {
    assertThatExceptionOfType(NotAtHome.class)
        .isThrownBy(() -> reviseAt("c1").revise(OFFICE, 0, List.of()));
  }

  @Test
  void namesEveryFaultOfTheRules() {
    RoutingRule wrong =
        new RoutingRule(
            "jiebang.nothing.v1",
            "c9",
            "oncology",
            Effect.TELL,
            " ",
            Set.of("pigeon"),
            Set.of("dentistry"));

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> reviseAt("group").revise(OFFICE, 0, List.of(MUTE_SURGERY, wrong)))
        .satisfies(
            refusal ->
                assertThat(refusal.fields())
                    .extracting(FieldError::code)
                    .containsExactlyInAnyOrder(
                        "unknown-type",
                        "unknown-campus",
                        "unknown-department",
                        "unknown-department",
                        "unknown-channel",
                        "out-of-range"));
    assertThat(books.of("sxtcm").version()).isZero();
  }

  private ReviseRules reviseAt(String home) {
    RuleCheck check = new RuleCheck(directory, directory.campuses(), new KnownRoutes());
    ServedHomes homes = ServedHomes.of(new Home("sxtcm", home));
    return new ReviseRules(books, check, homes, audited::add);
  }

  private record KnownRoutes() implements Routes {

    @Override
    public Set<String> types() {
      return Set.of(Occurrences.REPORTED);
    }

    @Override
    public Set<String> channels() {
      return Set.of("email");
    }
  }
}
