package org.jiebang.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Codes are a promise: this list may grow, and nothing in it may change. */
class ProblemCodeTest {

  @Test
  void keepsItsPromise() {
    assertThat(Arrays.stream(ProblemCode.values()).map(code -> code.status() + " " + code.code()))
        .containsExactly(
            "400 malformed-json",
            "400 duplicate-field",
            "400 unknown-field",
            "400 missing-field",
            "400 wrong-type",
            "400 trailing-content",
            "400 json-too-deep",
            "400 string-too-long",
            "400 number-not-plain",
            "400 body-missing",
            "400 invalid-value",
            "400 invalid-parameter",
            "400 missing-parameter",
            "400 bad-request",
            "401 unauthorized",
            "403 forbidden",
            "404 unknown-path",
            "405 method-not-allowed",
            "406 not-acceptable",
            "409 stale-version",
            "413 body-too-large",
            "415 unsupported-media-type",
            "422 unprocessable",
            "429 too-many-requests",
            "500 internal-error",
            "503 unavailable");
  }
}
