package org.jiebang.local.issuer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;

/**
 * Turns away what the library behind it would do for anybody: sign any claim for any issuer, take
 * the issuer's name from the request, and let every page of the web read the answer. What it lets
 * pass is what a demo needs.
 */
final class Doorkeeper implements Route {

  private static final Set<String> OPEN =
      Set.of("/.well-known/openid-configuration", "/jwks", "/token");
  private static final String GRANT = "client_credentials";

  private final String issuerId;
  private final int port;
  private final Set<String> origins;

  /**
   * Keeps one issuer's door.
   *
   * @param issuerId the only issuer
   * @param port where it listens
   * @param origins of the pages that may ask
   */
  Doorkeeper(String issuerId, int port, Set<String> origins) {
    this.issuerId = issuerId;
    this.port = port;
    this.origins = origins;
  }

  @Override
  public boolean match(OAuth2HttpRequest request) {
    return refusal(request).isPresent();
  }

  @Override
  public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
    return refusal(request).orElseThrow();
  }

  private Optional<OAuth2HttpResponse> refusal(OAuth2HttpRequest request) {
    return Stream.of(
            misdirected(request), foreignPage(request), closedPath(request), otherGrant(request))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * A name that was made to point here, or a proxy in between: the token would name another issuer.
   */
  private Optional<OAuth2HttpResponse> misdirected(OAuth2HttpRequest request) {
    boolean direct =
        ("localhost:" + port).equals(request.getHeaders().get("Host"))
            && request.getHeaders().names().stream()
                .noneMatch(name -> name.regionMatches(true, 0, "x-forwarded", 0, 11));
    return direct
        ? Optional.empty()
        : Optional.of(
            refused(421, "Ask for http://localhost:%d, on this machine.".formatted(port)));
  }

  private Optional<OAuth2HttpResponse> foreignPage(OAuth2HttpRequest request) {
    String origin = request.getHeaders().get("Origin");
    return origin == null || origins.contains(origin)
        ? Optional.empty()
        : Optional.of(refused(403, "No page but the console may ask for tokens."));
  }

  private Optional<OAuth2HttpResponse> closedPath(OAuth2HttpRequest request) {
    String path = request.getOriginalUrl().encodedPath();
    boolean open = OPEN.stream().anyMatch(each -> path.equals("/" + issuerId + each));
    return open ? Optional.empty() : Optional.of(refused(404, "There is nothing here."));
  }

  private Optional<OAuth2HttpResponse> otherGrant(OAuth2HttpRequest request) {
    boolean asks = request.getMethod().equals("POST");
    return !asks || GRANT.equals(request.getFormParameters().get("grant_type"))
        ? Optional.empty()
        : Optional.of(refused(400, "{\"error\":\"unsupported_grant_type\"}"));
  }

  private static OAuth2HttpResponse refused(int status, String sentence) {
    return new OAuth2HttpResponse(okhttp3.Headers.of(), status, sentence, null);
  }
}
