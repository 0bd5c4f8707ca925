package org.jiebang.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.OutageTolerantJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.events.Event;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 签名公钥: the issuer's keys, fetched when first needed and then kept.
 *
 * <p>An unknown key id has them fetched anew, so that a rotated key works at once, but at most
 * twice in {@link #RATE}: a flood of invented ids does not become a flood at the issuer. While the
 * issuer is out of reach, the last keys are used for {@link #OUTAGE} and each use is warned of.
 */
@Singleton
final class IssuerKeys {

  static final Duration RATE = Duration.ofSeconds(30);
  static final Duration OUTAGE = Duration.ofHours(8);

  private static final Duration TIME_TO_LIVE = Duration.ofMinutes(5);
  private static final Duration REFRESH_TIMEOUT = Duration.ofSeconds(10);
  private static final int TIMEOUT_MILLIS = 3_000;
  private static final int LARGEST_BYTES = 256 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

  private final JWKSource<SecurityContext> source;

  IssuerKeys(OidcConfiguration oidc) throws MalformedURLException {
    var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_BYTES);
    this.source =
        JWKSourceBuilder.<SecurityContext>create(oidc.jwksUrl().toURL(), retriever)
            .cache(TIME_TO_LIVE.toMillis(), REFRESH_TIMEOUT.toMillis())
            .refreshAheadCache(false)
            .rateLimited(RATE.toMillis())
            .outageTolerant(OUTAGE.toMillis(), event -> warn(oidc, event))
            .build();
  }

  JWKSource<SecurityContext> source() {
    return source;
  }

  private static void warn(
      OidcConfiguration oidc,
      Event<OutageTolerantJWKSetSource<SecurityContext>, SecurityContext> event) {
    if (event instanceof OutageTolerantJWKSetSource.OutageEvent<SecurityContext> outage) {
      LOG.warn(
          "The issuer's keys cannot be had at {}; the last ones serve for {} more minutes",
          oidc.jwksUrl(),
          Duration.ofMillis(outage.getRemainingTime()).toMinutes());
    }
  }

  /** Tells a key that does not exist from an issuer that does not answer. */
  void requireKnown(KeySourceException failure) {
    try {
      source.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
    } catch (KeySourceException e) {
      e.addSuppressed(failure);
      throw new IssuerUnreachable(e);
    }
  }
}
