package org.jiebang.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong is answered as a problem, over a real connection. */
@MicronautTest
class HttpProblemsTest {

  private static final String GOOD =
      """
      {"patient":"018f2c5e-7d1b-7000-8000-000000000001","form":"honeyed-pill","doses":7,\
      "urgent":false,"on":"2025-06-30","herbs":[{"name":"当归","grams":12.50}],\
      "surcharges":{"night":1.10}}""";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper plain = new ObjectMapper();

  @Inject EmbeddedServer server;

  @Test
  void readsAndWritesARecordExactlyWithoutAnnotations() throws Exception {
    HttpResponse<String> answer = post("/prescriptions", GOOD);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(GOOD);
  }

  static Stream<Arguments> spoiltBodies() {
    return Stream.of(
        body("not json", 400, "malformed-json", ""),
        body(GOOD.substring(0, 60), 400, "malformed-json", ""),
        body("", 400, "body-missing", ""),
        body("null", 400, "body-missing", ""),
        body("[]", 400, "wrong-type", ""),
        body("\"text\"", 400, "wrong-type", ""),
        body(GOOD + " {}", 400, "trailing-content", ""),
        body(GOOD + " x", 400, "malformed-json", ""),
        body(with("\"doses\":7", "\"doses\":7,\"doses\":8"), 400, "duplicate-field", "doses"),
        body(
            with("\"grams\":12.50", "\"grams\":1,\"grams\":2"),
            400,
            "duplicate-field",
            "herbs[0].grams"),
        body(with("\"night\":1.10", "\"night\":1,\"night\":2"), 400, "duplicate-field", null),
        body(with("\"doses\":7", "\"doses\":7,\"free\":1"), 400, "unknown-field", "free"),
        body(with("\"grams\":12.50", "\"grams\":1,\"g\":2"), 400, "unknown-field", "herbs[0].g"),
        body(with("\"doses\":7,", ""), 400, "missing-field", "doses"),
        body(with("\"urgent\":false,", ""), 400, "missing-field", "urgent"),
        body(with("\"form\":\"honeyed-pill\",", ""), 400, "missing-field", "form"),
        body(with("\"doses\":7", "\"doses\":null"), 400, "missing-field", "doses"),
        body(with("\"name\":\"当归\"", "\"name\":null"), 400, "missing-field", "herbs[0].name"),
        body(with("\"name\":\"当归\",", ""), 400, "missing-field", "herbs[0].name"),
        body(with("\"doses\":7", "\"doses\":\"7\""), 400, "wrong-type", "doses"),
        body(with("\"doses\":7", "\"doses\":7.0"), 400, "wrong-type", "doses"),
        body(with("\"doses\":7", "\"doses\":true"), 400, "wrong-type", "doses"),
        body(with("\"doses\":7", "\"doses\":[7]"), 400, "wrong-type", "doses"),
        body(with("\"doses\":7", "\"doses\":99999999999"), 400, "wrong-type", "doses"),
        body(with("\"urgent\":false", "\"urgent\":\"false\""), 400, "wrong-type", "urgent"),
        body(with("\"urgent\":false", "\"urgent\":0"), 400, "wrong-type", "urgent"),
        body(with("12.50", "\"12.50\""), 400, "wrong-type", "herbs[0].grams"),
        body(with("\"当归\"", "12"), 400, "wrong-type", "herbs[0].name"),
        body(with("\"当归\"", "true"), 400, "wrong-type", "herbs[0].name"),
        body(with("honeyed-pill", "HONEYED_PILL"), 400, "wrong-type", "form"),
        body(with("\"honeyed-pill\"", "1"), 400, "wrong-type", "form"),
        body(with("\"honeyed-pill\"", "\"\""), 400, "wrong-type", "form"),
        body(with("2025-06-30", "2025-06-31"), 400, "wrong-type", "on"),
        body(with("\"2025-06-30\"", "20250630"), 400, "wrong-type", "on"),
        body(with("\"2025-06-30\"", "[2025,6,30]"), 400, "wrong-type", "on"),
        body(with("\"2025-06-30\"", "\"\""), 400, "wrong-type", "on"),
        body(with("018f2c5e-7d1b-7000-8000-000000000001", "1"), 400, "wrong-type", "patient"),
        body(with("018f2c5e-7d1b-7000-8000-000000000001", ""), 400, "wrong-type", "patient"),
        body(with("[{\"name\":\"当归\",\"grams\":12.50}]", "{}"), 400, "wrong-type", "herbs"),
        body(with("12.50", "1E+2"), 400, "number-not-plain", "herbs[0].grams"),
        body(with("12.50", "1e999999999"), 400, "number-not-plain", "herbs[0].grams"),
        body(with("12.50", "NaN"), 400, "malformed-json", ""),
        body(with("12.50", "1" + "0".repeat(30)), 400, "number-not-plain", "herbs[0].grams"),
        body(with("12.50", "0." + "0".repeat(30) + "1"), 400, "number-not-plain", "herbs[0].grams"),
        body(with("12.50", "9".repeat(200)), 400, "number-not-plain", null),
        body(with("12.50", "-1"), 400, "invalid-value", "herbs[0]"),
        body(with("当归", "乌头"), 422, "poisonous", ""),
        body(with("当归", "长".repeat(100_001)), 400, "string-too-long", null),
        body(with("\"doses\"", "\"" + "d".repeat(501) + "\""), 400, "string-too-long", null),
        body("[".repeat(51), 400, "wrong-type", ""),
        body(with("\"doses\":7", "\"x\":" + "[".repeat(60)), 400, "json-too-deep", ""),
        body(" ".repeat(1 << 20) + GOOD, 413, "body-too-large", ""));
  }

  @ParameterizedTest
  @MethodSource("spoiltBodies")
  void refusesABodyThatBreaksTheContract(
      String body, int status, String code, @Nullable String field) throws Exception {
    HttpResponse<String> answer = post("/prescriptions", body);

    assertProblem(answer, status, code);
    if (field != null) {
      assertThat(plain.readTree(answer.body()).path("fields").findValuesAsText("field"))
          .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }
  }

  @Test
  void acceptsATextOfTheLongestLength() throws Exception {
    assertThat(post("/prescriptions", with("当归", "长".repeat(100_000))).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesALargeBodyThatDoesNotSayHowLargeItIs() throws Exception {
    HttpResponse<String> answer =
        send(
            request("/prescriptions")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofInputStream(
                        () ->
                            new ByteArrayInputStream(
                                " ".repeat(2 << 20).getBytes(StandardCharsets.UTF_8)))));

    assertProblem(answer, 413, "body-too-large");
  }

  @Test
  void namesEveryBrokenConstraint() throws Exception {
    HttpResponse<String> answer =
        post(
            "/prescriptions/labels",
            "{\"text\":\" \",\"copies\":0,\"sheets\":[{\"colour\":\"red\"},{\"colour\":\"white\"}]}");

    assertProblem(answer, 400, "invalid-value");
    JsonNode fields = plain.readTree(answer.body()).path("fields");
    assertThat(fields.findValuesAsText("field"))
        .containsExactly("copies", "sheets[1].colour", "text");
    assertThat(fields.findValuesAsText("code")).containsExactly("positive", "size", "not-blank");
  }

  @Test
  void holdsIntrospectedRecordsToTheSameContract() throws Exception {
    assertProblem(
        post("/prescriptions/labels", "{\"text\":\"x\",\"copies\":1}"), 400, "missing-field");
    assertProblem(
        post("/prescriptions/labels", "{\"text\":\"x\",\"copies\":\"1\",\"sheets\":[]}"),
        400,
        "wrong-type");
    assertProblem(
        post("/prescriptions/labels", "{\"text\":\"x\",\"copies\":1,\"sheets\":[],\"y\":1}"),
        400,
        "unknown-field");
    assertThat(post("/prescriptions/labels", "{\"text\":\"x\",\"copies\":1,\"sheets\":[]}").body())
        .isEqualTo("{\"text\":\"x\",\"copies\":1,\"sheets\":[]}");
  }

  @ParameterizedTest
  @CsvSource({
    "/prescriptions/7,                                          400, invalid-parameter",
    "/prescriptions/018f2c5e-7d1b-7000-8000-000000000001?on=x,  400, invalid-parameter",
    "/prescriptions/of,                                         400, missing-parameter",
    "/prescriptions/of?patient=x,                               400, missing-parameter",
    "/prescriptions/kinds?form=powder,                          400, invalid-parameter",
    "/prescriptions/pages?size=201,                             400, invalid-parameter",
    "/prescriptions/pages?size=0,                               400, invalid-parameter",
    "/prescriptions/pages?page=-1,                              400, invalid-parameter",
    "/prescriptions/pages?page=9999999999,                      400, invalid-parameter",
    "/prescriptions/pages?page=x,                               400, invalid-parameter",
    "/nowhere,                                                  404, unknown-path",
    "/prescriptions,                                            405, method-not-allowed",
    "/prescriptions/refused/not-found,                          404, unknown-prescription",
    "/prescriptions/refused/not-permitted,                      403, role-required",
    "/prescriptions/refused/conflict,                           409, not-at-home",
    "/prescriptions/refused/invalid,                            400, bad-sheet",
    "/prescriptions/refused/stale,                              409, stale-version",
    "/prescriptions/refused/json,                               500, internal-error",
    "/prescriptions/refused/otherwise,                          500, internal-error",
    "/prescriptions/own-json,                                   500, internal-error",
  })
  void answersEveryFailureAsAProblem(String path, int status, String code) throws Exception {
    assertProblem(send(request(path).GET()), status, code);
  }

  @Test
  void refusesAContentTypeItDoesNotRead() throws Exception {
    assertProblem(
        send(request("/prescriptions").header("Content-Type", "text/plain").POST(text(GOOD))),
        415,
        "unsupported-media-type");
    assertProblem(
        send(request("/prescriptions/drawn").header("Content-Type", "text/html").POST(text("<p>"))),
        415,
        "unsupported-media-type");
  }

  @Test
  void refusesToAnswerInAFormItDoesNotKnow() throws Exception {
    assertProblem(
        send(request("/prescriptions/pages").header("Accept", "image/gif").GET()),
        406,
        "not-acceptable");
  }

  @Test
  void answersABrowserThatAsksForHtmlWithAProblemToo() throws Exception {
    assertProblem(
        send(request("/nowhere").header("Accept", "text/html").GET()), 404, "unknown-path");
  }

  @Test
  void answersAHeadWithoutABody() throws Exception {
    HttpResponse<String> answer = send(request("/nowhere").method("HEAD", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void bindsThePageThatIsAskedFor() throws Exception {
    assertThat(send(request("/prescriptions/pages?page=3&size=20").GET()).body())
        .isEqualTo("{\"items\":[60],\"page\":3,\"size\":20,\"total\":1}");
    assertThat(send(request("/prescriptions/pages").GET()).body())
        .isEqualTo("{\"items\":[0],\"page\":0,\"size\":50,\"total\":1}");
  }

  @Test
  void readsAChoiceInAQueryAsItIsWritten() throws Exception {
    assertThat(send(request("/prescriptions/kinds?form=honeyed-pill").GET()).body())
        .isEqualTo("\"honeyed-pill\"");
  }

  private static Arguments body(String body, int status, String code, @Nullable String field) {
    return Arguments.of(body, status, code, field);
  }

  private static String with(String part, String instead) {
    assertThat(GOOD).contains(part);
    return GOOD.replace(part, instead);
  }

  private void assertProblem(HttpResponse<String> answer, int status, String code)
      throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = plain.readTree(answer.body());
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("type").asText()).isEqualTo("urn:jiebang:problem:" + code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("fields").isArray()).isTrue();
    assertThat(problem.path("traceId").asText()).matches("[0-9a-f]{32}");
    assertThat(answer.body())
        .doesNotContain(PrescriptionController.CANARY)
        .doesNotContain("Exception")
        .doesNotContain("org.jiebang")
        .hasSizeLessThan(2_000);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send(request(path).header("Content-Type", "application/json").POST(text(body)));
  }

  private static HttpRequest.BodyPublisher text(String body) {
    return BodyPublishers.ofString(body);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.getURI() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
