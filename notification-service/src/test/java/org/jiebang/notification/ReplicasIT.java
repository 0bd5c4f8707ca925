package org.jiebang.notification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiebang.identity.TestTokens;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two replicas of the service on one database, each with its half of the partitions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasIT {

  private final Database database = TestServers.freshDatabase("replicas");
  private final CloudEvents events = new CloudEvents(TestServers.kafka().bootstrapServers());
  private final Hospital hospital = new Hospital(events);
  private final Deployed first = replica();
  private final Deployed second = replica();

  @BeforeAll
  void aDepartment() {
    hospital.tellOfDepartment("pediatrics", "儿科", "c1");
  }

  @AfterAll
  void end() {
    first.close();
    second.close();
    events.close();
  }

  @Test
  void whoListensAtEitherSeesWhatEitherHasMade() {
    String token = TestTokens.department(hospital.code("pediatrics"));

    try (Listening one = Listening.from(first.api(), token);
        Listening other = Listening.from(second.api(), token)) {
      await().until(() -> one.isReady() && other.isReady());
      IntStream.range(0, 30)
          .forEach(i -> events.publish(hospital.result(UUID.randomUUID(), 1, "pediatrics")));

      await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(one.messages()).hasSize(30));
      await().untilAsserted(() -> assertThat(other.messages()).hasSize(30));
      assertThat(one.messages()).isEqualTo(other.messages()).doesNotHaveDuplicates();
      assertThat(inbox(first, token)).hasSize(30);
      assertThat(inbox(second, token)).isEqualTo(inbox(first, token));
    }
  }

  private static List<String> inbox(Deployed at, String token) {
    return at.reader(token).inbox("?size=200").stream()
        .map(message -> message.get("id").textValue())
        .toList();
  }

  private Deployed replica() {
    return Deployed.start(database, "replicas", "sxtcm/group,sxtcm/c1");
  }
}
