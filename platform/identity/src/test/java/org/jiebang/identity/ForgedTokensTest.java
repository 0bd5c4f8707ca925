package org.jiebang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No token but the issuer's own, whole and in its time, opens anything. */
class ForgedTokensTest {

  private static final TestIssuer ISSUER = new TestIssuer();
  private static final RSAKey STRANGER = TestIssuer.newKey();
  private static final EmbeddedServer SERVER = start();

  private static EmbeddedServer start() {
    return ApplicationContext.run(EmbeddedServer.class, Map.copyOf(ISSUER.properties()));
  }

  @AfterAll
  static void stop() {
    SERVER.close();
    ISSUER.close();
  }

  @Test
  void acceptsTheGenuineToken() {
    assertThat(status(TestTokens.signed(claims().build(), ISSUER))).isEqualTo(200);
    assertThat(status(signed(header().type(new JOSEObjectType("at+jwt")), claims(), ISSUER.key())))
        .isEqualTo(200);
    assertThat(status(signed(header().type(JOSEObjectType.JWT), claims(), ISSUER.key())))
        .isEqualTo(200);
    assertThat(
            status(
                signed(
                    new JWSHeader.Builder(JWSAlgorithm.PS384).keyID(ISSUER.key().getKeyID()),
                    claims(),
                    ISSUER.key())))
        .isEqualTo(200);
    assertThat(
            status(TestTokens.signed(claims().audience(List.of("x", "jiebang")).build(), ISSUER)))
        .isEqualTo(200);
  }

  static Stream<Arguments> forgeries() throws Exception {
    Date longAgo = Date.from(Instant.now().minusSeconds(3600));
    Date soon = Date.from(Instant.now().plusSeconds(600));
    return Stream.of(
        forgery("not a token", "x.y.z"),
        forgery("two parts", "e30.e30"),
        forgery("alg none", new PlainJWT(claims().build()).serialize()),
        forgery("alg none, with a signature", algNone("none")),
        forgery("alg None", algNone("None")),
        forgery("alg nOnE", algNone("nOnE")),
        forgery("HS256 with the public key's PEM", hmac(pem(), JWSAlgorithm.HS256)),
        forgery("HS256 with the public key's DER", hmac(der(), JWSAlgorithm.HS256)),
        forgery(
            "HS512 with the modulus", hmac(ISSUER.key().getModulus().decode(), JWSAlgorithm.HS512)),
        forgery("a stranger's key under our id", signed(header(), claims(), STRANGER)),
        forgery(
            "a stranger's key under its own id",
            signed(header().keyID(STRANGER.getKeyID()), claims(), STRANGER)),
        forgery(
            "a stranger's key in the header",
            signed(header().jwk(STRANGER.toPublicJWK()), claims(), STRANGER)),
        forgery(
            "a stranger's key set in the header",
            signed(
                header().keyID(STRANGER.getKeyID()).jwkURL(URI.create("http://127.0.0.1:1/jwks")),
                claims(),
                STRANGER)),
        forgery(
            "a key id that is a path",
            signed(header().keyID("../../etc/passwd"), claims(), STRANGER)),
        forgery(
            "an unknown type",
            signed(header().type(new JOSEObjectType("dpop+jwt")), claims(), ISSUER.key())),
        forgery(
            "a critical header nobody knows",
            signed(
                header().criticalParams(Set.of("exotic")).customParam("exotic", 1),
                claims(),
                ISSUER.key())),
        forgery("expired", ours(claims().expirationTime(longAgo))),
        forgery("without an end", ours(claims().expirationTime(null))),
        forgery("not yet valid", ours(claims().notBeforeTime(soon))),
        forgery("another audience", ours(claims().audience("other"))),
        forgery("no audience", ours(claims().audience((String) null))),
        forgery("another issuer", ours(claims().issuer("https://issuer.test.evil"))),
        forgery("no issuer", ours(claims().issuer(null))),
        forgery("no subject", ours(claims().subject(null))),
        forgery("too long to be parsed", ours(claims().claim("padding", "x".repeat(4_200)))),
        forgery("nothing but dots", ".".repeat(2_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void refuses(String what, String token) {
    assertThat(status(token)).as(what).isEqualTo(401);
  }

  @Test
  void refusesAHeaderLongerThanAnyRequestHas() {
    assertThat(status("x".repeat(100_000))).isIn(400, 401, 413, 431);
  }

  private static Arguments forgery(String what, String token) {
    return Arguments.of(what, token);
  }

  private static int status(String token) {
    return Http.get(SERVER.getURI(), "/me", token).statusCode();
  }

  private static JWTClaimsSet.Builder claims() {
    return TestTokens.wide(Role.OFFICE).claims();
  }

  private static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(ISSUER.key().getKeyID());
  }

  private static String ours(JWTClaimsSet.Builder claims) {
    return TestTokens.signed(claims.build(), ISSUER);
  }

  private static String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims, RSAKey key) {
    try {
      return signed(header.build(), claims, new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer)
      throws JOSEException {
    var token = new SignedJWT(header, claims.build());
    token.sign(signer);
    return token.serialize();
  }

  private static String hmac(byte[] secret, JWSAlgorithm algorithm) throws JOSEException {
    return signed(
        new JWSHeader.Builder(algorithm).keyID(ISSUER.key().getKeyID()).build(),
        claims(),
        new MACSigner(secret));
  }

  private static byte[] der() throws JOSEException {
    return ISSUER.key().toRSAPublicKey().getEncoded();
  }

  private static byte[] pem() throws JOSEException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der());
    return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String algNone(String spelling) {
    String genuine = ours(claims());
    String header = "{\"alg\":\"" + spelling + "\",\"kid\":\"" + ISSUER.key().getKeyID() + "\"}";
    return Base64URL.encode(header) + genuine.substring(genuine.indexOf('.'));
  }
}
