package org.jiebang.notification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.identity.TestTokens;
import org.jiebang.notification.CloudEvents.Event;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two deployments, one at a campus and one at the hub: each delivers to the departments at home
 * there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeploymentsIT {

  private final CloudEvents events = new CloudEvents(TestServers.kafka().bootstrapServers());
  private final Hospital hospital = new Hospital(events);
  private final Deployed campus = deployment("c1");
  private final Deployed hub = deployment("group");

  @BeforeAll
  void aDepartmentOfEach() {
    hospital.tellOfDepartment("pediatrics", "儿科", "c1");
    hospital.tellOfDepartment("medical-affairs", "医务科", Home.GROUP);
  }

  @AfterAll
  void end() {
    campus.close();
    hub.close();
    events.close();
  }

  @Test
  void eachDeliversToItsOwnAndSaysWhoDeliversToTheOther() {
    Event result = hospital.result(UUID.randomUUID(), 1, "pediatrics", "medical-affairs");
    events.publish(result);

    await()
        .atMost(ofSeconds(30))
        .untilAsserted(() -> assertThat(inbox(campus, "pediatrics")).hasSize(1));
    await()
        .atMost(ofSeconds(30))
        .untilAsserted(() -> assertThat(inbox(hub, "medical-affairs")).hasSize(1));
    assertThat(inbox(campus, "medical-affairs")).isEmpty();
    assertThat(inbox(hub, "pediatrics")).isEmpty();
    await().untilAsserted(() -> assertThat(trace(campus, result)).contains("served-elsewhere"));
    await().untilAsserted(() -> assertThat(trace(hub, result)).contains("served-elsewhere"));
  }

  @Test
  void theRulesAreWrittenAtTheHubAlone() {
    Reader office = office(campus);

    assertThat(
            office
                .problemOfPut("/routing-rules", "{\"version\": 0, \"rules\": []}")
                .get("code")
                .textValue())
        .isEqualTo("not-at-home");
    assertThat(
            office(hub)
                .put("/routing-rules", "{\"version\": 0, \"rules\": []}")
                .get("version")
                .intValue())
        .isEqualTo(1);
  }

  private List<String> inbox(Deployed at, String department) {
    return at.reader(TestTokens.department(hospital.code(department))).titles();
  }

  private static String trace(Deployed at, Event event) {
    return office(at).get("/events/" + event.id() + "/trace").toString();
  }

  private static Reader office(Deployed at) {
    return at.reader(TestTokens.office());
  }

  private static Deployed deployment(String home) {
    return Deployed.start(
        TestServers.freshDatabase("deployment"), "deployment-" + home, "sxtcm/" + home);
  }
}
