package org.jiebang.plan;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jiebang.http.HouseRules;

/** That each rule can fail is shown beside {@link HouseRules} itself. */
@AnalyzeClasses(
    packages = ArchitectureTest.BASE,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String BASE = "org.jiebang.plan";

  @ArchTest static final ArchRule ROOMS = HouseRules.roomsAreFreeOfFrameworks(BASE);
  @ArchTest static final ArchRule ADAPTERS = HouseRules.adaptersAreStrangers(BASE);
  @ArchTest static final ArchRule CYCLES = HouseRules.noCyclesBetweenRooms(BASE);
  @ArchTest static final ArchRule LISTENERS = HouseRules.listenersSpellOutTheirStrategies();
  @ArchTest static final ArchRule NAMES = HouseRules.nothingIsCalledUtil();
}
