package org.jiebang.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** 健康检查: asks a health endpoint. */
final class Health {

  private static final int TIMEOUT_MILLIS = 3_000;

  private Health() {}

  static boolean isGood(URI endpoint) {
    try {
      HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
