package org.jiebang.local.issuer;

import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** 本机身份提供方: signs tokens of the demo accounts. For one machine only. */
public final class Issuer implements AutoCloseable {

  private static final String ID = "jiebang";

  private final MockOAuth2Server server;
  private final int port;

  private Issuer(MockOAuth2Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the issuer.
   *
   * @param address where it listens
   * @param port where it listens
   * @param keyFile where its key is kept
   * @param origins of pages that may ask for tokens: the console's
   * @return the running issuer
   * @throws IOException if the port is taken or the key cannot be kept
   * @throws IllegalArgumentException for an address that others can reach: whoever reaches this
   *     issuer can be anybody
   */
  public static Issuer start(InetAddress address, int port, Path keyFile, Set<String> origins)
      throws IOException {
    if (!address.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "The local issuer asks for no passwords and listens on loopback only, not on " + address);
    }
    var keys = new KeyProvider(List.of(SigningKey.keptIn(keyFile)), JWSAlgorithm.RS256.getName());
    var config =
        new OAuth2Config(
            false,
            null,
            null,
            false,
            new OAuth2TokenProvider(keys),
            Set.of(new DemoTokens(ID, Accounts.listed())),
            new MockWebServerWrapper());
    MockOAuth2Server server = new MockOAuth2Server(config, new Doorkeeper(ID, port, origins));
    server.start(address, port);
    return new Issuer(server, port);
  }

  /**
   * The {@code iss} of its tokens.
   *
   * @return the address under which it also publishes its configuration
   */
  public URI uri() {
    return uri(port);
  }

  /**
   * The {@code iss} of an issuer's tokens.
   *
   * @param port where it listens
   * @return its address
   */
  public static URI uri(int port) {
    return URI.create("http://localhost:%d/%s".formatted(port, ID));
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
