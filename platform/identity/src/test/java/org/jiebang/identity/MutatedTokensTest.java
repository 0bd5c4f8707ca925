package org.jiebang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URI;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A token in which a single character differs is another token, and nobody's. */
class MutatedTokensTest {

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\u0000é";

  private static final String GENUINE = TestTokens.office();
  private static final String OTHER = TestTokens.leader();
  private static final TokenVerifier VERIFIER = verifier();

  @Example
  void acceptsTheGenuineToken() {
    assertThat(VERIFIER.verify(GENUINE)).isPresent();
  }

  @Property(tries = 1_000)
  void refusesAChangedCharacter(@ForAll int where, @ForAll @IntRange(max = 68) int what) {
    int at = Math.floorMod(where, GENUINE.length());
    char instead = ALPHABET.charAt(what);
    Assume.that(GENUINE.charAt(at) != instead);
    // The last character of a part carries bits that Base64 ignores.
    Assume.that(at + 1 < GENUINE.length() && GENUINE.charAt(at + 1) != '.');

    String mutated = GENUINE.substring(0, at) + instead + GENUINE.substring(at + 1);

    assertThat(VERIFIER.verify(mutated)).isEmpty();
  }

  @Property(tries = 1_000)
  void refusesATokenCutAnywhere(@ForAll int where) {
    int at = Math.floorMod(where, GENUINE.length());

    assertThat(VERIFIER.verify(GENUINE.substring(0, at))).isEmpty();
    assertThat(VERIFIER.verify(GENUINE.substring(at + 1))).isEmpty();
  }

  @Property(tries = 1_000)
  void refusesTwoTokensSewnTogether(@ForAll int where) {
    int at = 1 + Math.floorMod(where, Math.min(GENUINE.length(), OTHER.length()) - 1);
    String sewn = GENUINE.substring(0, at) + OTHER.substring(at);
    Assume.that(!sewn.equals(GENUINE) && !sewn.equals(OTHER));

    assertThat(VERIFIER.verify(sewn)).isEmpty();
  }

  private static TokenVerifier verifier() {
    var properties = TestTokens.properties();
    var oidc =
        new OidcConfiguration(
            String.valueOf(properties.get("oidc.issuer")),
            URI.create(String.valueOf(properties.get("oidc.jwks-url"))),
            "jiebang");
    try {
      return new TokenVerifier(oidc, new IssuerKeys(oidc));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
