package org.jiebang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and as whom, over a real connection. */
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest implements TestPropertyProvider {

  @Inject EmbeddedServer server;

  @Override
  public Map<String, String> getProperties() {
    return TestTokens.properties();
  }

  @Test
  void takesThePrincipalFromTheToken() throws Exception {
    String token =
        TestTokens.account("s-1")
            .named("王芳")
            .role(Role.DEPARTMENT, Role.REVIEWER)
            .campuses("c1")
            .departments("pediatrics", "neonatology")
            .token();

    JsonNode principal = json(get("/me", token)).path("principal");

    assertThat(principal.path("subject").asText()).isEqualTo("s-1");
    assertThat(principal.path("name").asText()).isEqualTo("王芳");
    assertThat(principal.path("hospital").asText()).isEqualTo("sxtcm");
    assertThat(texts(principal, "roles")).containsExactlyInAnyOrder("department", "reviewer");
    assertThat(texts(principal, "campuses")).containsExactly("c1");
    assertThat(texts(principal, "departments"))
        .containsExactlyInAnyOrder("pediatrics", "neonatology");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/me", "/nowhere", "/closed", "/api/x/openapi.yml/more", "/open-by-mistake"})
  void refusesWhoBringsNoToken(String path) throws Exception {
    HttpResponse<String> answer = get(path, null);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertProblem(answer, "unauthorized");
  }

  @Test
  void doesNotSendABrowserToALoginPage() throws Exception {
    HttpResponse<String> answer = Http.send(request("/me").header("Accept", "text/html").GET());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertProblem(answer, "unauthorized");
  }

  @Test
  void opensOnlyWhatIsListedAsAnonymous() {
    assertThat(get("/api/x/openapi.yml", null).statusCode()).isEqualTo(200);
    assertThat(get("/health", null).statusCode()).isEqualTo(200);
    assertThat(get("/beans", null).statusCode()).isIn(401, 404);
    assertThat(get("/open", null).body()).isEqualTo("anonymous");
    assertThat(get("/open", TestTokens.office()).body()).isEqualTo("office");
  }

  @Test
  void tellsAKnownCallerWhatIsForbiddenAndWhatIsNotThere() throws Exception {
    HttpResponse<String> closed = get("/closed", TestTokens.office());
    HttpResponse<String> nowhere = get("/nowhere", TestTokens.office());
    HttpResponse<String> notOffice =
        Http.send(
            request("/office-only")
                .header("Authorization", "Bearer " + TestTokens.department("pediatrics"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(closed.statusCode()).isEqualTo(403);
    assertProblem(closed, "forbidden");
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertProblem(nowhere, "unknown-path");
    assertThat(notOffice.statusCode()).isEqualTo(403);
    assertProblem(notOffice, "role-required");
  }

  @Test
  void believesNoHeaderButTheToken() throws Exception {
    String[] forged = {
      "X-User", "office",
      "X-User-Id", "office",
      "X-User-Roles", "office",
      "X-Forwarded-User", "office",
      "X-Hospital", "gytcm",
      "Cookie", "JWT=" + TestTokens.office(),
      "X-Authorization", "Bearer " + TestTokens.office()
    };

    assertThat(Http.send(request("/me").headers(forged).GET()).statusCode()).isEqualTo(401);
    HttpResponse<String> known =
        Http.send(
            request("/me")
                .headers(forged)
                .header("Authorization", "Bearer " + TestTokens.department("pediatrics"))
                .GET());
    assertThat(json(known).at("/principal/subject").asText()).isEqualTo("pediatrics");
    assertThat(json(known).at("/principal/hospital").asText()).isEqualTo("sxtcm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic b2ZmaWNlOm9mZmljZQ==", "Bearer", "Bearer ", "bearer x", "x"})
  void refusesAnotherKindOfAuthorization(String header) {
    assertThat(Http.send(request("/me").header("Authorization", header).GET()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void refusesTwoAuthorizations() {
    HttpResponse<String> answer =
        Http.send(
            request("/me")
                .header("Authorization", "Bearer x")
                .header("Authorization", "Bearer " + TestTokens.office())
                .GET());

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  record Claim(String name, @Nullable Object value) {}

  static Stream<Claim> malformedClaims() {
    return Stream.of(
        claim("name", null),
        claim("name", ""),
        claim("name", List.of("王芳")),
        claim("name", "a\r\nb"),
        claim("name", "n".repeat(201)),
        claim("sub", null),
        claim("sub", " "),
        claim("hospital", null),
        claim("hospital", "SXTCM"),
        claim("hospital", "*"),
        claim("hospital", "sxtcm' or '1'='1"),
        claim("hospital", 7),
        claim("hospital", List.of("sxtcm", "gytcm")),
        claim("roles", null),
        claim("roles", "office"),
        claim("roles", Map.of("office", true)),
        claim("roles", List.of(1)),
        claim("campuses", "*"),
        claim("campuses", List.of("*", "c1")),
        claim("campuses", List.of("c1/../c2")),
        claim("campuses", List.of("")),
        claim("departments", List.of("*")),
        claim("departments", Arrays.asList("pediatrics", null)),
        claim("departments", "pediatrics"));
  }

  @ParameterizedTest
  @MethodSource("malformedClaims")
  void refusesATokenWhoseClaimsAreMalformed(Claim claim) {
    JWTClaimsSet claims =
        TestTokens.account("p")
            .role(Role.DEPARTMENT)
            .campuses("c1")
            .departments("pediatrics")
            .claims()
            .claim(claim.name(), claim.value())
            .build();

    assertThat(get("/me", TestTokens.signed(claims)).statusCode()).isEqualTo(401);
  }

  private static Claim claim(String name, @Nullable Object value) {
    return new Claim(name, value);
  }

  @Test
  void grantsNothingForARoleItDoesNotKnow() throws Exception {
    JWTClaimsSet claims =
        TestTokens.wide(Role.OFFICE)
            .claims()
            .claim("roles", List.of("superuser", "OFFICE", "offline_access"))
            .claim("departments", null)
            .build();

    JsonNode principal = json(get("/me", TestTokens.signed(claims))).path("principal");

    assertThat(principal.path("roles")).isEmpty();
    assertThat(principal.path("departments")).isEmpty();
  }

  @Test
  void keepsTheTraceIdOnTheThreadThatServesTheCaller() {
    assertThat(get("/trace", TestTokens.office()).body()).matches("[0-9a-f]{32}");
  }

  private static List<String> texts(JsonNode node, String field) {
    return Stream.iterate(0, i -> i < node.path(field).size(), i -> i + 1)
        .map(i -> node.path(field).get(i).asText())
        .toList();
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private static void assertProblem(HttpResponse<String> answer, String code) throws Exception {
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(new ObjectMapper().readTree(answer.body()).path("code").asText()).isEqualTo(code);
  }

  private HttpResponse<String> get(String path, @Nullable String token) {
    return Http.get(server.getURI(), path, token);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.getURI() + path));
  }
}
