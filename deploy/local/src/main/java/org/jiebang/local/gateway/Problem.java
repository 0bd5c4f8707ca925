package org.jiebang.local.gateway;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Why the gateway itself did not answer as asked (RFC 9457); a service's own refusals pass through
 * unchanged.
 *
 * @param code stable, for programs
 * @param status of the response
 * @param title in short, for people
 * @param detail what happened and what to do
 */
record Problem(String code, HttpStatus status, String title, String detail) {

  static Problem of(Throwable failure, Route route) {
    if (is(failure, ContentLengthExceededException.class)) {
      return tooLarge();
    }
    if (is(failure, ConnectException.class)
        || is(failure, java.nio.channels.UnresolvedAddressException.class)) {
      return new Problem(
          "service-down",
          HttpStatus.SERVICE_UNAVAILABLE,
          "服务不可用",
          "服务 %s 没有运行，请稍后再试。".formatted(route.name()));
    }
    if (is(failure, TimeoutException.class)) {
      return new Problem(
          "service-too-slow",
          HttpStatus.GATEWAY_TIMEOUT,
          "服务超时",
          "服务 %s 没有及时答复，请稍后再试。".formatted(route.name()));
    }
    return new Problem(
        "service-broke-off",
        HttpStatus.BAD_GATEWAY,
        "服务中断",
        "服务 %s 未答完就断开了连接，请稍后再试。".formatted(route.name()));
  }

  static Problem tooLarge() {
    return new Problem(
        "request-too-large", HttpStatus.REQUEST_ENTITY_TOO_LARGE, "请求过大", "请求超过 22 MB，请缩小文件后再试。");
  }

  /** The type as problem documents name it. */
  @JsonProperty
  String type() {
    return "urn:jiebang:problem:" + code;
  }

  @JsonProperty("status")
  int statusNumber() {
    return status.getCode();
  }

  MutableHttpResponse<Problem> asResponse() {
    return HttpResponse.<Problem>status(status)
        .contentType(MediaType.APPLICATION_JSON_PROBLEM)
        .body(this);
  }

  private static boolean is(Throwable failure, Class<? extends Throwable> kind) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .anyMatch(kind::isInstance);
  }
}
