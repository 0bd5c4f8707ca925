package org.jiebang.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.jiebang.identity.Role;
import org.jiebang.identity.TestTokens;
import org.jiebang.notification.Example;
import org.jiebang.notification.message.Handling.Mark;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Office;
import org.jiebang.notification.routing.Occurrences;
import org.jiebang.refusal.NotFound;
import org.jiebang.refusal.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandleMessageTest {

  private static final Readership PEDIATRICS = memberOf("pediatrics");
  private static final Readership OFFICE = Readership.of(TestTokens.wide(Role.OFFICE).principal());

  private final Office office = new Office();
  private final OpenMessage openMessage =
      new OpenMessage(office.ledger().messages(), office.ledger().traces());
  private final HandleMessage handleMessage =
      new HandleMessage(
          openMessage, office.ledger().messages(), office.ledger().traces(), Office.CLOCK);

  @BeforeEach
  void twoDepartmentsWereTold() {
    office
        .tellDepartments()
        .tell(
            Occurrences.resultAtC1("pediatrics", "surgery"),
            Example.of("indicator", "result-reported.v1").json());
  }

  @Test
  void marksItForTheWholeDepartment() {
    Message read = handleMessage.read(PEDIATRICS, messageOf("pediatrics"));

    assertThat(read.handling().read()).isEqualTo(new Mark("pediatrics", Office.CLOCK.instant()));
    assertThat(office.ledger().story()).contains("pediatrics read null");
  }

  @Test
  void tracesAMarkOnce() {
    handleMessage.done(PEDIATRICS, messageOf("pediatrics"));
    handleMessage.done(PEDIATRICS, messageOf("pediatrics"));

    assertThat(office.ledger().story()).containsOnlyOnce("pediatrics done null");
  }

  @Test
  void takesMarksBack() {
    UUID id = messageOf("pediatrics");
    handleMessage.done(PEDIATRICS, id);

    assertThat(handleMessage.undone(PEDIATRICS, id).handling().done()).isNull();
    assertThat(handleMessage.unread(PEDIATRICS, id).handling().read()).isNull();
  }

  @Test
  void readsAllOfOnesOwn() {
    assertThat(handleMessage.readAll(PEDIATRICS, Set.of("pediatrics"))).isEqualTo(1);
    assertThat(handleMessage.readAll(PEDIATRICS, Set.of("pediatrics"))).isZero();
    assertThat(office.ledger().inbox("surgery").get(0).handling().read()).isNull();
  }

  @Test
  void hidesTheMessagesOfOthers() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> handleMessage.read(PEDIATRICS, messageOf("surgery")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> openMessage.open(PEDIATRICS, UUID.randomUUID()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> PEDIATRICS.shelf("surgery"));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> PEDIATRICS.shelf("*"));
  }

  @Test
  void letsTheOfficeLookButNotMark() {
    UUID id = messageOf("pediatrics");

    assertThat(openMessage.open(OFFICE, id).id()).isEqualTo(id);
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> handleMessage.read(OFFICE, id))
        .matches(refusal -> refusal.code().equals("not-your-inbox"));
  }

  @Test
  void hidesEverythingFromAnotherHospital() {
    Readership foreign = Readership.of(TestTokens.wide(Role.OFFICE).hospital("gytcm").principal());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> openMessage.open(foreign, messageOf("pediatrics")));
  }

  private UUID messageOf(String department) {
    return office.ledger().inbox(department).get(0).id();
  }

  private static Readership memberOf(String department) {
    return Readership.of(
        TestTokens.account(department)
            .role(Role.DEPARTMENT)
            .campuses("c1")
            .departments(department)
            .principal());
  }
}
