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

  private final String genuine = TestTokens.office();
  private final TokenVerifier verifier = verifier();

  @Example
  void acceptsTheGenuineToken() {
    assertThat(verifier.verify(genuine)).isPresent();
  }

  @Property(tries = 300)
  void refusesAChangedCharacter(@ForAll int where, @ForAll @IntRange(max = 68) int what) {
    int at = Math.floorMod(where, genuine.length());
    char instead = ALPHABET.charAt(what);
    Assume.that(genuine.charAt(at) != instead);
    // The last character of a part carries bits that Base64 ignores.
    Assume.that(at + 1 < genuine.length() && genuine.charAt(at + 1) != '.');

    String mutated = genuine.substring(0, at) + instead + genuine.substring(at + 1);

    assertThat(verifier.verify(mutated)).isEmpty();
  }

  @Property(tries = 300)
  void refusesATokenCutAnywhere(@ForAll int where) {
    int at = Math.floorMod(where, genuine.length());

    assertThat(verifier.verify(genuine.substring(0, at))).isEmpty();
    assertThat(verifier.verify(genuine.substring(at + 1))).isEmpty();
  }

  @Property(tries = 300)
  void refusesTwoTokensSewnTogether(@ForAll int where) {
    String other = TestTokens.leader();
    int at = 1 + Math.floorMod(where, Math.min(genuine.length(), other.length()) - 1);
    String sewn = genuine.substring(0, at) + other.substring(at);
    Assume.that(!sewn.equals(genuine) && !sewn.equals(other));

    assertThat(verifier.verify(sewn)).isEmpty();
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
