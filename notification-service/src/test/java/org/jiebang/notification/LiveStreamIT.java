package org.jiebang.notification;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiebang.identity.Role;
import org.jiebang.identity.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Streams whose line is cut, that are silent, too many, or outlive their token. */
class LiveStreamIT {

  private final Rig rig = Rig.shared();

  @Test
  void aLineCutAgainAndAgainLosesNothingAndShowsNothingTwice() {
    String department = rig.hospital().code("neonatology");
    rig.hospital().tellOfDepartment("neonatology", "新生儿科", "c1");
    String token = TestTokens.department(department);
    List<String> seen = new ArrayList<>();
    @Nullable String last = listenFor(0, null, token, seen);

    for (int round = 1; round <= 5; round++) {
      IntStream.range(0, 8)
          .forEach(
              i ->
                  rig.events().publish(rig.hospital().result(UUID.randomUUID(), 1, "neonatology")));
      last = listenFor(round * 8 - 3, last, token, seen);
    }
    listenFor(40, last, token, seen);

    List<String> stored =
        rig.reader("neonatology").inbox("?size=200").stream()
            .map(it -> it.get("id").textValue())
            .toList();
    assertThat(seen).hasSize(40).doesNotHaveDuplicates();
    assertThat(seen).containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  void aStreamBeatsInSilence() {
    try (Listening listening = Listening.from(rig.api(), TestTokens.department("silent"))) {
      await()
          .atMost(ofSeconds(20))
          .untilAsserted(() -> assertThat(listening.heard("heartbeat")).isGreaterThan(10));
      assertThat(listening.hasEnded()).as("the server's idle timeout has passed").isFalse();
      assertThat(listening.lastEventId()).isEqualTo("silent:0");
    }
  }

  @Test
  void aPersonHoldsFiveStreamsAndGivesThemBack() {
    String token = TestTokens.department("greedy");
    List<Listening> five =
        IntStream.range(0, 5).mapToObj(i -> Listening.from(rig.api(), token)).toList();
    five.forEach(each -> await().until(each::isReady));

    try (Listening sixth = Listening.from(rig.api(), token)) {
      await().untilAsserted(() -> assertThat(sixth.status()).isEqualTo(429));
    }

    five.forEach(Listening::close);
    await()
        .untilAsserted(
            () -> {
              try (Listening again = Listening.from(rig.api(), token)) {
                await().atMost(ofSeconds(3)).until(again::isReady);
              }
            });
  }

  @Test
  void aStreamEndsWithItsToken() {
    JWTClaimsSet soonOver =
        TestTokens.account("brief")
            .role(Role.DEPARTMENT)
            .campuses("c1")
            .departments("brief")
            .claims()
            .expirationTime(Date.from(Instant.now().plusSeconds(4)))
            .build();

    try (Listening listening = Listening.from(rig.api(), TestTokens.signed(soonOver))) {
      await().until(listening::isReady);
      await().atMost(ofSeconds(20)).until(listening::hasEnded);
    }
  }

  private @Nullable String listenFor(
      int messages, @Nullable String lastEventId, String token, List<String> seen) {
    try (Listening listening = Listening.after(lastEventId, rig.api(), token)) {
      await()
          .atMost(ofSeconds(20))
          .until(
              () -> listening.isReady() && seen.size() + listening.messages().size() >= messages);
      return listening.cut(seen);
    }
  }
}
