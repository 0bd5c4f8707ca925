package org.jiebang.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.Locale;

/**
 * 身份提供方: whose tokens are accepted. {@code OIDC_ISSUER} and {@code OIDC_JWKS_URL} of the
 * environment.
 *
 * @param issuer the {@code iss} of every token
 * @param jwksUrl where the issuer publishes its keys; https, or on this machine
 * @param audience the {@code aud} every token must name
 */
@ConfigurationProperties("oidc")
public record OidcConfiguration(
    String issuer, URI jwksUrl, @Bindable(defaultValue = "jiebang") String audience) {

  /** Refuses keys that come over an open line: who can change them can forge every token. */
  public OidcConfiguration {
    if (issuer.isBlank() || audience.isBlank()) {
      throw new IllegalArgumentException("oidc.issuer and oidc.audience must not be blank");
    }
    String scheme = String.valueOf(jwksUrl.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(scheme.equals("http") && isLoopback(jwksUrl))) {
      throw new IllegalArgumentException("oidc.jwks-url must be https, or http on this machine");
    }
  }

  private static boolean isLoopback(URI url) {
    String host = String.valueOf(url.getHost());
    return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
