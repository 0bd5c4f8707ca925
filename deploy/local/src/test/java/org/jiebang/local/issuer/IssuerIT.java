package org.jiebang.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.security.mock.oauth2.token.KeyProvider;
import org.jiebang.servers.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerIT {

  private static final String CONSOLE = "http://localhost:8080";

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port = Ports.free();
  private final URI base = URI.create("http://localhost:" + port);

  @TempDir Path folder;

  private Issuer issuer;

  @BeforeEach
  void start() throws Exception {
    issuer = startIssuer();
  }

  private Issuer startIssuer() throws Exception {
    return Issuer.start(
        InetAddress.getLoopbackAddress(),
        port,
        folder.resolve("secrets/issuer.json"),
        Set.of(CONSOLE));
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void aTokenIsValidAgainstThePublishedKeysAndSaysWhoAsks() throws Exception {
    JWTClaimsSet claims = verified(token("dept:pediatrics@gytcm"));

    assertThat(claims.getIssuer())
        .isEqualTo("http://localhost:" + port + "/jiebang")
        .isEqualTo(issuer.uri().toString());
    assertThat(claims.getAudience()).containsExactly("jiebang");
    assertThat(claims.getSubject()).isEqualTo("dept:pediatrics@gytcm");
    assertThat(claims.getStringClaim("name")).isEqualTo("科室 pediatrics");
    assertThat(claims.getStringClaim("hospital")).isEqualTo("gytcm");
    assertThat(claims.getStringListClaim("roles")).containsExactly("department");
    assertThat(claims.getStringListClaim("campuses")).containsExactly("*");
    assertThat(claims.getStringListClaim("departments")).containsExactly("pediatrics");
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void publishesItsConfigurationUnderItsName() throws Exception {
    String configuration = get("/jiebang/.well-known/openid-configuration").body();

    assertThat(configuration).contains("\"" + issuer.uri() + "\"").contains(issuer.uri() + "/jwks");
  }

  @Test
  void tokensOutliveARestart() throws Exception {
    String token = token("office");

    issuer.close();
    issuer = startIssuer();

    assertThat(verified(token).getSubject()).isEqualTo("office@sxtcm");
  }

  @Test
  void keepsItsOwnKeyToItselfAndNeverSignsWithOneOfTheLibrary() throws Exception {
    Path file = folder.resolve("secrets/issuer.json");
    List<Object> known =
        KeyProvider.Companion.keysFromFile(KeyProvider.INITIAL_KEYS_FILE).stream()
            .<Object>map(key -> key.toPublicJWK().getRequiredParams())
            .toList();

    JWKSet published = JWKSet.parse(get("/jiebang/jwks").body());

    assertThat(known).isNotEmpty();
    assertThat(published.getKeys())
        .hasSize(1)
        .allSatisfy(key -> assertThat(known).doesNotContain(key.getRequiredParams()));
    assertThat(published.getKeys()).noneMatch(key -> key.isPrivate());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void refusesAccountsItDoesNotKnow() throws Exception {
    HttpResponse<String> response =
        ask("grant_type=client_credentials&client_secret=demo&client_id=root");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("invalid_client").contains("dept:<department>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&client_id=office&client_secret=demo&assertion=e30.e30.",
        "grant_type=password&client_id=office&client_secret=demo&username=root&password=x",
        "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&client_id=office&subject_token=e30.e30.",
        "client_id=office&client_secret=demo"
      })
  void signsNoClaimsThatACallerBrings(String body) throws Exception {
    assertThat(ask(body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/other/jwks",
        "/jiebang/debugger",
        "/jiebang/authorize",
        "/other/token",
        "/jiebang/introspect",
        "/"
      })
  void isOneIssuerAndNothingElse(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void givesNoTokensToForeignPagesAndForeignNames() throws Exception {
    HttpResponse<String> foreign =
        send(tokenRequest("office").header("Origin", "http://evil.example"));
    HttpResponse<String> console = send(tokenRequest("office").header("Origin", CONSOLE));
    HttpResponse<String> rebound =
        send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/jiebang/jwks")));
    HttpResponse<String> forwarded =
        send(
            HttpRequest.newBuilder(base.resolve("/jiebang/jwks"))
                .header("X-Forwarded-Proto", "https"));

    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(console.statusCode()).isEqualTo(200);
    assertThat(rebound.statusCode()).isEqualTo(421);
    assertThat(forwarded.statusCode()).isEqualTo(421);
  }

  @Test
  void refusesToListenBeyondThisMachine() throws Exception {
    InetAddress everywhere = InetAddress.getByAddress(new byte[4]);

    assertThatThrownBy(
            () -> Issuer.start(everywhere, Ports.free(), folder.resolve("key"), Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("loopback only");
  }

  private String token(String account) throws Exception {
    String answer = send(tokenRequest(account)).body();
    return answer.replaceAll("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }

  private HttpRequest.Builder tokenRequest(String account) {
    String name = URLEncoder.encode(account, StandardCharsets.UTF_8);
    return form("grant_type=client_credentials&client_secret=demo&client_id=" + name);
  }

  private HttpResponse<String> ask(String body) throws Exception {
    return send(form(body));
  }

  private HttpRequest.Builder form(String body) {
    return HttpRequest.newBuilder(base.resolve("/jiebang/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(base.resolve(path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private JWTClaimsSet verified(String token) throws Exception {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    JWKSet keys = JWKSet.parse(get("/jiebang/jwks").body());
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)));
    return Objects.requireNonNull(processor.process(SignedJWT.parse(token), null));
  }
}
