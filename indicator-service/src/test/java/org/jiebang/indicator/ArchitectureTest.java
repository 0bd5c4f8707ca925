package org.jiebang.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jiebang.http.HouseRules;
import org.jiebang.indicator.crooked.CrookedManager;
import org.jiebang.indicator.crooked.CrookedRoom;
import org.jiebang.indicator.crooked.jdbc.CrookedRow;
import org.jiebang.indicator.crooked.kafka.CrookedListener;
import org.jiebang.indicator.crooked.web.CrookedController;
import org.jiebang.indicator.crookedtoo.CrookedNeighbour;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house rules hold here; each is seen to fail on a crooked room of the tests. */
class ArchitectureTest {

  private static final String BASE = "org.jiebang.indicator";

  @TestFactory
  Stream<DynamicTest> theRulesHold() {
    JavaClasses service =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);
    return rules()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(service)));
  }

  @TestFactory
  Stream<DynamicTest> eachRuleFailsOnACrookedRoom() {
    JavaClasses crooked =
        new ClassFileImporter()
            .importClasses(
                CrookedRoom.class,
                CrookedController.class,
                CrookedRow.class,
                CrookedListener.class,
                CrookedManager.class,
                CrookedNeighbour.class);
    return rules()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getDescription(),
                    () -> assertThat(rule.evaluate(crooked).hasViolation()).isTrue()));
  }

  private static Stream<ArchRule> rules() {
    return Stream.of(
        HouseRules.roomsAreFreeOfFrameworks(BASE),
        HouseRules.adaptersAreStrangers(BASE),
        HouseRules.noCyclesBetweenRooms(BASE),
        HouseRules.listenersSpellOutTheirStrategies(),
        HouseRules.nothingIsCalledUtil());
  }
}
