package org.jiebang.local;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jiebang.local.issuer.Issuer;

/**
 * 端口安排: who listens where, counted from one number.
 *
 * @param base the gateway's
 */
record PortPlan(int base) {

  /** From the first port to the last. */
  static final int SPAN = 22;

  int gateway() {
    return base;
  }

  int api(Service service) {
    return base + service.portOffset();
  }

  int management(Service service) {
    return base + 10 + service.portOffset();
  }

  int issuer() {
    return base + 20;
  }

  int kafka() {
    return base + 21;
  }

  int postgres() {
    return base + SPAN;
  }

  URI gatewayUri() {
    return URI.create("http://localhost:" + gateway());
  }

  URI issuerUri() {
    return Issuer.uri(issuer());
  }

  URI apiUri(Service service) {
    return URI.create("http://127.0.0.1:" + api(service));
  }

  URI readiness(Service service) {
    return URI.create("http://127.0.0.1:%d/health/readiness".formatted(management(service)));
  }

  URI gatewayHealth() {
    return URI.create("http://127.0.0.1:%d/health".formatted(gateway()));
  }

  /** Every port, and what it is for. */
  Map<Integer, String> all() {
    Map<Integer, String> all = new TreeMap<>();
    all.put(gateway(), "gateway");
    for (Service service : Service.values()) {
      all.put(api(service), service.artifact());
      all.put(management(service), service.artifact() + " management");
    }
    all.put(issuer(), "issuer");
    all.put(kafka(), "Kafka");
    all.put(postgres(), "PostgreSQL");
    return all;
  }
}
