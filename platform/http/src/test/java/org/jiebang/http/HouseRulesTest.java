package org.jiebang.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is seen failing on a service made to break it, and content with one that keeps it. */
class HouseRulesTest {

  private static final String BROKEN = "org.jiebang.fixture.broken";
  private static final String SOUND = "org.jiebang.fixture.sound";

  private final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
  private final JavaClasses sound = new ClassFileImporter().importPackages(SOUND);

  @Test
  void findsARoomThatKnowsAFramework() {
    assertThat(complaints(HouseRules.roomsAreFreeOfFrameworks(BROKEN)))
        .anyMatch(complaint -> complaint.contains("HttpStatus"));
  }

  @Test
  void findsARoomThatKnowsAFloor() {
    assertThat(complaints(HouseRules.roomsAreFreeOfFrameworks(BROKEN)))
        .anyMatch(complaint -> complaint.contains("JdbcWards"))
        .noneMatch(complaint -> complaint.contains("WardController"));
  }

  @Test
  void findsAFloorThatKnowsAnother() {
    assertThat(complaints(HouseRules.adaptersAreStrangers(BROKEN)))
        .anyMatch(
            complaint -> complaint.contains("WardController") && complaint.contains("JdbcWards"));
  }

  @Test
  void findsRoomsThatNeedEachOther() {
    assertThat(complaints(HouseRules.noCyclesBetweenRooms(BROKEN)))
        .anyMatch(complaint -> complaint.contains("Cycle"));
  }

  @Test
  void findsAListenerThatReliesOnDefaults() {
    assertThat(complaints(HouseRules.listenersSpellOutTheirStrategies()))
        .filteredOn(complaint -> complaint.contains("RelaxedListener"))
        .hasSize(3);
    assertThat(complaints(HouseRules.listenersSpellOutTheirStrategies()))
        .filteredOn(complaint -> complaint.contains("HalfSpeltListener"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WardUtils", BROKEN + ".util"})
  void findsWhatIsCalledUtil(String name) {
    assertThat(complaints(HouseRules.nothingIsCalledUtil()))
        .anyMatch(complaint -> complaint.contains(name));
  }

  @Test
  void areContentWithASoundService() {
    for (ArchRule rule :
        List.of(
            HouseRules.roomsAreFreeOfFrameworks(SOUND),
            HouseRules.adaptersAreStrangers(SOUND),
            HouseRules.noCyclesBetweenRooms(SOUND),
            HouseRules.listenersSpellOutTheirStrategies(),
            HouseRules.nothingIsCalledUtil())) {
      assertThatCode(() -> rule.check(sound)).as(rule.getDescription()).doesNotThrowAnyException();
    }
  }

  private List<String> complaints(ArchRule rule) {
    return rule.evaluate(broken).getFailureReport().getDetails();
  }
}
