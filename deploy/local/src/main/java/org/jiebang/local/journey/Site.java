package org.jiebang.local.journey;

import java.net.URI;

/**
 * 现场: a running suite.
 *
 * @param gateway where the APIs are
 * @param issuer who gives tokens of the demo accounts
 * @param kafka bootstrap servers, for the raw floor of a measurement
 */
record Site(URI gateway, URI issuer, String kafka) {

  private static final int ISSUER = 20;
  private static final int KAFKA = 21;

  /** The suite that {@code deploy/up --port-base} started. */
  static Site at(int portBase) {
    return new Site(
        URI.create("http://localhost:" + portBase),
        URI.create("http://localhost:" + (portBase + ISSUER) + "/jiebang"),
        "localhost:" + (portBase + KAFKA));
  }
}
