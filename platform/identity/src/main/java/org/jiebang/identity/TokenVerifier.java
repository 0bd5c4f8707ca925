package org.jiebang.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.micronaut.context.annotation.Context;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 验证令牌: signature by one of the issuer's keys with an asymmetric algorithm, issuer, audience and
 * times. Made at start, so that a service without an issuer does not come up.
 */
@Context
final class TokenVerifier {

  private static final Logger LOG = LoggerFactory.getLogger(TokenVerifier.class);

  /** No token of ours comes near; a longer one is not even parsed. */
  private static final int LONGEST = 6_000;

  /** Three parts of Base64 as written, without what a lenient decoder would read over. */
  private static final Predicate<String> COMPACT =
      Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+").asMatchPredicate();

  private static final int CLOCK_SKEW_SECONDS = 30;

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final IssuerKeys keys;

  TokenVerifier(OidcConfiguration oidc, IssuerKeys keys) {
    this.keys = keys;
    JWKSource<SecurityContext> source = keys.source();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, source));
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    var claims =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            oidc.audience(),
            new JWTClaimsSet.Builder().issuer(oidc.issuer()).build(),
            Set.of("sub", "exp", "aud", "iss"));
    claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
    processor.setJWTClaimsSetVerifier(claims);
  }

  /**
   * Who the token speaks for.
   *
   * @return empty for a token that is not to be trusted
   * @throws IssuerUnreachable when no key of the issuer has been seen yet, or for too long
   */
  Optional<Principal> verify(String token) {
    if (token.length() > LONGEST || !COMPACT.test(token)) {
      return Optional.empty();
    }
    try {
      return Claims.principal(processor.process(token, null));
    } catch (ParseException e) {
      // Its message repeats the token.
      LOG.debug("A token cannot be read");
      return Optional.empty();
    } catch (BadJOSEException e) {
      LOG.debug("A token was refused: {}", e.getMessage());
      return Optional.empty();
    } catch (KeySourceException e) {
      keys.requireKnown(e);
      LOG.debug("A token names a key that is not to be had: {}", e.getMessage());
      return Optional.empty();
    } catch (JOSEException e) {
      LOG.debug("A token's signature cannot be computed: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
