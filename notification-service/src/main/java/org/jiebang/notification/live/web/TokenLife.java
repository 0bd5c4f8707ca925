package org.jiebang.notification.live.web;

import com.nimbusds.jwt.JWTParser;
import io.micronaut.http.HttpRequest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;

/** 令牌余寿: how long the request's token, which has been verified, is still good. */
final class TokenLife {

  private static final String BEARER = "Bearer ";

  private TokenLife() {}

  static Duration left(HttpRequest<?> request, Instant now) {
    return request
        .getHeaders()
        .getAuthorization()
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> Duration.between(now, expiry(header.substring(BEARER.length()).strip())))
        .filter(left -> !left.isNegative())
        .orElse(Duration.ZERO);
  }

  private static Instant expiry(String token) {
    try {
      return JWTParser.parse(token).getJWTClaimsSet().getExpirationTime().toInstant();
    } catch (ParseException e) {
      throw new IllegalStateException("A verified token cannot be read", e);
    }
  }
}
