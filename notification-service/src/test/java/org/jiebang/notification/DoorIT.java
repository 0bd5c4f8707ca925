package org.jiebang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jiebang.identity.TestTokens;
import org.junit.jupiter.api.Test;

/** Who is let in to what, how strangers are refused, and what the service says of itself. */
class DoorIT {

  private final Rig rig = Rig.shared();

  @Test
  void refusalsHaveStableCodes() {
    Reader pediatrics = rig.reader("pediatrics");

    assertThat(code(pediatrics.problemOf("/inbox?department=" + rig.hospital().code("surgery"))))
        .isEqualTo("not-found");
    assertThat(code(pediatrics.problemOf("/inbox?department=*"))).isEqualTo("not-found");
    assertThat(code(pediatrics.problemOf("/inbox/" + UUID.randomUUID()))).isEqualTo("not-found");
    assertThat(code(rig.office().problemOf("/inbox/stream?department=*"))).isEqualTo("not-found");
    assertThat(code(pediatrics.problemOf("/inbox?size=1000"))).isEqualTo("invalid-parameter");
    assertThat(code(pediatrics.problemOf("/inbox?unread=perhaps"))).isEqualTo("invalid-parameter");
    assertThat(code(pediatrics.problemOf("/routing-rules"))).isEqualTo("role-required");
    assertThat(code(pediatrics.problemOf("/held-messages"))).isEqualTo("role-required");
    assertThat(code(pediatrics.problemOf("/events/x/trace"))).isEqualTo("role-required");
    Reader office = rig.office();
    assertThat(
            code(
                office.problemOfPut("/routing-rules", "{\"version\": 0, \"rules\": [], \"x\": 1}")))
        .isEqualTo("unknown-field");
    assertThat(code(office.problemOfPut("/routing-rules", "{\"version\": 0}")))
        .isEqualTo("missing-field");
    assertThat(code(rig.as("nonsense").problemOf("/inbox"))).isEqualTo("unauthorized");
  }

  @Test
  void theOfficeLooksIntoAnyInboxOfItsHospitalButMarksNone() {
    rig.events().publish(rig.hospital().result(UUID.randomUUID(), 1, "pediatrics"));
    await().untilAsserted(() -> assertThat(rig.titles("pediatrics")).isNotEmpty());
    String id = rig.reader("pediatrics").inbox("").get(0).get("id").textValue();
    Reader office = rig.office();

    assertThat(office.get("/inbox/" + id).get("id").textValue()).isEqualTo(id);
    assertThat(office.inbox("?department=" + rig.hospital().code("pediatrics"))).isNotEmpty();
    assertThat(office.titles()).as("it belongs to no department itself").isEmpty();
    assertThat(code(office.problemOf("/inbox/" + id + "/read", ""))).isEqualTo("not-your-inbox");
    assertThat(code(rig.reader("surgery").problemOf("/inbox/" + id + "/read", "")))
        .isEqualTo("not-found");
    assertThat(code(rig.reader("surgery").problemOf("/messages/" + id + "/trace")))
        .isEqualTo("not-found");
    assertThat(code(rig.as(TestTokens.officeOf("gytcm")).problemOf("/inbox/" + id)))
        .isEqualTo("not-found");
  }

  @Test
  void saysHowItIs() {
    assertThat(rig.management("/health/liveness")).contains("UP");
    assertThat(rig.management("/health/readiness")).contains("UP");
    rig.events().publish(rig.hospital().result(UUID.randomUUID(), 1, "icu"));
    await()
        .untilAsserted(
            () ->
                assertThat(rig.management("/prometheus"))
                    .contains(
                        "jiebang_notification_messages_total",
                        "jiebang_notification_event_to_inbox_seconds_count",
                        "jiebang_notification_live_streams"));
    assertThat(rig.openApi()).contains("/inbox/stream", "/routing-rules/dry-run");
  }

  private static String code(JsonNode problem) {
    return problem.get("code").textValue();
  }
}
