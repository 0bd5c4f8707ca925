package org.jiebang.bus.journal;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens side connections with the coordinates of the default data source. */
@Singleton
class PostgresSideConnections implements SideConnections {

  private final PGSimpleDataSource source = new PGSimpleDataSource();

  PostgresSideConnections(
      @Value("${datasources.default.url}") String url,
      @Value("${datasources.default.username}") String user,
      @Value("${datasources.default.password}") String password,
      @Value("${jiebang.service}") String service) {
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("jiebang " + service + " bus");
    source.setTcpKeepAlive(true);
    source.setConnectTimeout(5);
    source.setSocketTimeout(20);
  }

  @Override
  public Connection open() throws SQLException {
    return source.getConnection();
  }
}
