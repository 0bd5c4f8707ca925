package org.jiebang.local.gateway;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.net.URI;

/**
 * Whose paths go to which service, unchanged.
 *
 * @param name of the service
 * @param prefix of its paths
 * @param target scheme, host and port that answer them
 */
@EachProperty("gateway.routes")
record Route(@Parameter String name, String prefix, URI target) {

  boolean leads(String path) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }

  URI onward(URI asked) {
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return URI.create(target + asked.getRawPath() + query);
  }
}
