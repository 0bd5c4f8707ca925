package org.jiebang.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jiebang.local.issuer.Accounts;

/** 令牌: had from the issuer as any client of it would. */
final class Tokens {

  private final URI issuer;

  Tokens(URI issuer) {
    this.issuer = issuer;
  }

  String of(String account) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(issuer + "/token").toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
    connection.setDoOutput(true);
    String name = URLEncoder.encode(account, StandardCharsets.UTF_8);
    connection
        .getOutputStream()
        .write(
            ("grant_type=client_credentials&client_secret=demo&client_id=" + name)
                .getBytes(StandardCharsets.US_ASCII));
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw unknown(account);
    }
    try (InputStream answer = connection.getInputStream()) {
      JsonNode tokens = new ObjectMapper().readTree(answer);
      return tokens.path("access_token").asText();
    }
  }

  private static Refused unknown(String account) {
    String names = Accounts.listed().names();
    return new Refused(
        "没有演示账号 %s；可用：%s，其他医院写作 office@gytcm。".formatted(account, names),
        "There is no demo account %s; there are: %s, and in the other hospital office@gytcm."
            .formatted(account, names));
  }
}
