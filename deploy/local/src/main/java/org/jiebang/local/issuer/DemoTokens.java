package org.jiebang.local.issuer;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What a token says: the client credentials' {@code client_id} is the demo account. */
final class DemoTokens implements OAuth2TokenCallback {

  static final String AUDIENCE = "jiebang";
  static final Duration LIFE = Duration.ofHours(8);

  private final String issuerId;
  private final Accounts accounts;

  DemoTokens(String issuerId, Accounts accounts) {
    this.issuerId = issuerId;
    this.accounts = accounts;
  }

  @Override
  public String issuerId() {
    return issuerId;
  }

  @Override
  public String subject(TokenRequest request) {
    return account(request).subject();
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(AUDIENCE);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    return account(request).claims();
  }

  @Override
  public long tokenExpiry() {
    return LIFE.toSeconds();
  }

  private Account account(TokenRequest request) {
    String written =
        request.getClientAuthentication() == null
            ? ""
            : request.getClientAuthentication().getClientID().getValue();
    return accounts.find(written).orElseThrow(this::unknown);
  }

  /** In the letters that OAuth allows in an error's description. */
  private OAuth2Exception unknown() {
    String sentence = "There is no such demo account; there are " + accounts.names();
    return new OAuth2Exception(new ErrorObject("invalid_client", sentence, 400), sentence);
  }
}
