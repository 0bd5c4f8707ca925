package org.jiebang.project;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jiebang.http.HouseRules;

/** The house rules; that each can fail is shown beside them, in the http module. */
@AnalyzeClasses(packages = "org.jiebang.project", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String BASE = "org.jiebang.project";

  @ArchTest
  static final ArchRule ROOMS_ARE_FREE_OF_FRAMEWORKS = HouseRules.roomsAreFreeOfFrameworks(BASE);

  @ArchTest static final ArchRule ADAPTERS_ARE_STRANGERS = HouseRules.adaptersAreStrangers(BASE);

  @ArchTest static final ArchRule NO_CYCLES_BETWEEN_ROOMS = HouseRules.noCyclesBetweenRooms(BASE);

  @ArchTest
  static final ArchRule LISTENERS_SPELL_OUT = HouseRules.listenersSpellOutTheirStrategies();

  @ArchTest static final ArchRule NOTHING_IS_CALLED_UTIL = HouseRules.nothingIsCalledUtil();
}
