package org.jiebang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The issuer's keys: fetched seldom, anew when rotated, and kept while it is out of reach. */
class IssuerKeysTest {

  private static final RSAKey STRANGER = TestIssuer.newKey();

  private final TestIssuer issuer = new TestIssuer();
  private final EmbeddedServer server =
      ApplicationContext.run(EmbeddedServer.class, Map.copyOf(issuer.properties()));

  @AfterEach
  void stop() {
    server.close();
    issuer.close();
  }

  @Test
  void areFetchedOnceForManyRequests() {
    for (int i = 0; i < 10; i++) {
      assertThat(status(token())).isEqualTo(200);
    }

    assertThat(issuer.requests()).isEqualTo(1);
  }

  @Test
  void areAcceptedRightAfterARotationWithoutARestart() {
    String old = token();
    assertThat(status(old)).isEqualTo(200);

    issuer.rotate();

    assertThat(status(token())).isEqualTo(200);
    assertThat(status(old)).isEqualTo(200);
    assertThat(issuer.requests()).isEqualTo(2);
  }

  @Test
  void areNotFetchedForEveryInventedKeyId() throws Exception {
    assertThat(status(token())).isEqualTo(200);

    for (int i = 0; i < 20; i++) {
      assertThat(status(inventedToken())).isEqualTo(401);
    }

    assertThat(status(token())).isEqualTo(200);
    assertThat(issuer.requests()).isLessThanOrEqualTo(3);
  }

  @Test
  void serveOnWhileTheIssuerIsOutOfReach() throws Exception {
    assertThat(status(token())).isEqualTo(200);

    issuer.fail(true);

    assertThat(status(inventedToken())).isEqualTo(401);
    assertThat(status(token())).isEqualTo(200);
  }

  @Test
  void whenNeverSeenLeaveEverybodyUnrecognisedRatherThanTrusted() throws Exception {
    issuer.fail(true);

    for (int i = 0; i < 5; i++) {
      assertThat(status(token())).isEqualTo(503);
      assertThat(status(inventedToken())).isEqualTo(503);
    }
    assertThat(Http.get(server.getURI(), "/me", null).statusCode()).isEqualTo(401);
  }

  private int status(String token) {
    return Http.get(server.getURI(), "/me", token).statusCode();
  }

  private String token() {
    return TestTokens.signed(TestTokens.wide(Role.OFFICE).claims().build(), issuer);
  }

  private static String inventedToken() throws Exception {
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("invented-" + UUID.randomUUID())
                .build(),
            TestTokens.wide(Role.OFFICE).claims().build());
    token.sign(new RSASSASigner(STRANGER));
    return token.serialize();
  }
}
