package org.jiebang.bus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.jiebang.bus.probe.CounterListener;
import org.jiebang.http.HouseRules;
import org.junit.jupiter.api.Test;

/**
 * The bus is all adapter, so that the rules of rooms and floors do not apply; the others do. Each
 * was seen failing in {@code HouseRulesTest} of the http module.
 */
class ArchitectureTest {

  private static final String BASE = "org.jiebang.bus";

  private final JavaClasses main =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @Test
  void itsRoomsAreFreeOfCycles() {
    HouseRules.noCyclesBetweenRooms(BASE).check(main);
  }

  @Test
  void nothingIsCalledUtil() {
    HouseRules.nothingIsCalledUtil().check(main);
  }

  @Test
  void theListenerThatShowsHowSpellsOutItsStrategies() {
    HouseRules.listenersSpellOutTheirStrategies()
        .check(new ClassFileImporter().importClasses(CounterListener.class));
  }

  @Test
  void theGuardKnowsNothingOfTheRelay() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(BASE + ".guard..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + ".relay..", BASE + ".journal..")
        .check(main);
  }

  @Test
  void theRuleAboveCanFail() {
    assertThatThrownBy(
            () ->
                ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage(BASE + ".relay..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(BASE + ".journal..")
                    .check(main))
        .isInstanceOf(AssertionError.class);
  }
}
