package org.jiebang.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jiebang.http.HouseRules;

/** The house rules, and those of the fourth kind of floor this service has: {@code smtp}. */
@AnalyzeClasses(
    packages = ArchitectureTest.SERVICE,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String SERVICE = "org.jiebang.notification";

  @ArchTest static final ArchRule strangers = HouseRules.adaptersAreStrangers(SERVICE);
  @ArchTest static final ArchRule noCycles = HouseRules.noCyclesBetweenRooms(SERVICE);
  @ArchTest static final ArchRule listeners = HouseRules.listenersSpellOutTheirStrategies();
  @ArchTest static final ArchRule names = HouseRules.nothingIsCalledUtil();

  @ArchTest
  static final ArchRule smtpIsAFloor =
      noClasses()
          .that()
          .resideOutsideOfPackage("..smtp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..smtp..");

  @ArchTest
  static final ArchRule smtpIsAStranger =
      noClasses()
          .that()
          .resideInAPackage("..smtp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SERVICE + "..web..", SERVICE + "..kafka..", SERVICE + "..jdbc..");

  @ArchTest
  static void roomsAreFreeOfFrameworks(JavaClasses classes) {
    JavaClasses withoutSmtp =
        classes.that(
            DescribedPredicate.describe(
                "outside smtp", type -> !type.getPackageName().endsWith(".smtp")));
    HouseRules.roomsAreFreeOfFrameworks(SERVICE).check(withoutSmtp);
  }
}
