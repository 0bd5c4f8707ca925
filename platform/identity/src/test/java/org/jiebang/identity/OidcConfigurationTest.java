package org.jiebang.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcConfigurationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://issuer.example.org/jwks",
        "http://127.0.0.1:8100/jwks",
        "http://localhost:8100/jwks",
        "http://[::1]/jwks"
      })
  void acceptsKeysThatNobodyCanChangeOnTheWay(String url) {
    assertThatCode(() -> new OidcConfiguration(TestIssuer.ISSUER, URI.create(url), "jiebang"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://issuer.example.org/jwks",
        "http://127.0.0.1.evil.example/jwks",
        "http://127.0.0.1@evil.example/jwks",
        "file:///etc/passwd",
        "jwks"
      })
  void refusesKeysThatComeOverAnOpenLine(String url) {
    assertThatThrownBy(() -> new OidcConfiguration(TestIssuer.ISSUER, URI.create(url), "jiebang"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsAServiceWithoutAnIssuerFromStarting() {
    assertThatThrownBy(() -> ApplicationContext.run(Map.of())).hasMessageContaining("oidc");
  }
}
