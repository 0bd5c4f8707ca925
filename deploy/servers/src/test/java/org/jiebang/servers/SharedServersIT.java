package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class SharedServersIT {

  @Test
  void givesEveryTestClassADatabaseOfItsOwn() throws Exception {
    Database one = TestServers.freshDatabase("plan");
    Database other = TestServers.freshDatabase("plan");

    assertThat(one.name()).isNotEqualTo(other.name());
    try (Connection connection = one.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show server_version")) {
      rows.next();
      assertThat(rows.getString(1)).startsWith("17.");
    }
  }

  @Test
  void sharesOneBrokerAmongAllTests() {
    assertThat(TestServers.kafka()).isSameAs(TestServers.kafka());
  }
}
