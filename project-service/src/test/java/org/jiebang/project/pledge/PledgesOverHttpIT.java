package org.jiebang.project.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiebang.identity.TestTokens;
import org.jiebang.project.live.Api;
import org.jiebang.project.live.Bodies;
import org.jiebang.project.live.SharedServer;
import org.junit.jupiter.api.Test;

class PledgesOverHttpIT {

  @Test
  void isRecordedListedByLeaderAndReadBack() {
    Api records = SharedServer.get().as(TestTokens.records());
    Api reader = SharedServer.get().as(TestTokens.department("finance"));

    Api.Answer recorded = records.put("/pledges/2025-4", Bodies.pledge());
    Api.Answer again = records.put("/pledges/2025-4", Bodies.pledge());

    assertThat(recorded.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(recorded.json());
    assertThat(recorded.at("/leader/name")).isEqualTo("高峰");
    assertThat(recorded.at("/likelySubChallenge")).isEqualTo("7.2");
    assertThat(recorded.at("/history")).isEqualTo("true");
    assertThat(reader.get("/pledges?year=2025&leader=gao-feng").at("/items/0/code"))
        .isEqualTo("2025-4");
    assertThat(reader.get("/pledges?leader=li-guohua").at("/total")).isEqualTo("0");
    assertThat(reader.get("/pledges/2025-99").at("/code")).isEqualTo("pledge-not-found");
  }
}
