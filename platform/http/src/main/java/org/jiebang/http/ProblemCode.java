package org.jiebang.http;

import java.util.Locale;

/**
 * 错误代码: what can be wrong with any request, whatever the service. The domain's refusals bring their
 * own codes.
 *
 * <p>The code sent is the name in lower-kebab, {@code unknown-field}. Codes are a promise to
 * programs: they may be added to, never changed.
 */
public enum ProblemCode {
  /** Not JSON at all, or cut off. */
  MALFORMED_JSON(400, "请求内容不是有效的 JSON。"),
  /** The same key twice in one object. */
  DUPLICATE_FIELD(400, "同一字段出现了两次。"),
  /** A field the request does not have. */
  UNKNOWN_FIELD(400, "请求中有不认识的字段。"),
  /** A required field is absent or null. */
  MISSING_FIELD(400, "缺少必填字段。"),
  /** A text where a number belongs, a number that does not fit, an unknown choice. */
  WRONG_TYPE(400, "字段的类型或取值不对。"),
  /** A second value after the first. */
  TRAILING_CONTENT(400, "JSON 之后还有多余的内容。"),
  /** Nested deeper than any of our requests. */
  JSON_TOO_DEEP(400, "JSON 嵌套过深。"),
  /** A text or a name longer than a field may be. */
  STRING_TOO_LONG(400, "文字过长。"),
  /** More digits than any figure of a hospital, or an exponent. */
  NUMBER_NOT_PLAIN(400, "数字须为普通小数写法，且不超过 30 位有效数字。"),
  /** The request needs a body. */
  BODY_MISSING(400, "缺少请求内容。"),
  /** A field breaks a constraint; the fields say which. */
  INVALID_VALUE(400, "有字段不符合要求。"),
  /** A path or query parameter cannot be read. */
  INVALID_PARAMETER(400, "参数无法识别。"),
  /** A required parameter or header is absent. */
  MISSING_PARAMETER(400, "缺少必填参数。"),
  /** Anything else that is wrong with a request. */
  BAD_REQUEST(400, "请求有误。"),
  /** No token, or one that is not to be trusted. */
  UNAUTHORIZED(401, "请先登录，或登录已失效。"),
  /** A token without the right. */
  FORBIDDEN(403, "没有权限。"),
  /** No such address. */
  UNKNOWN_PATH(404, "没有这个地址。"),
  /** The address exists, the method does not. */
  METHOD_NOT_ALLOWED(405, "这个地址不支持此方法。"),
  /** We cannot answer in the form asked for. */
  NOT_ACCEPTABLE(406, "无法按所要求的格式应答。"),
  /** Somebody else changed it first. */
  STALE_VERSION(409, "内容已被他人修改，请刷新后重试。"),
  /** A body beyond the limit. */
  BODY_TOO_LARGE(413, "请求内容过大。"),
  /** A body of a kind the address does not read. */
  UNSUPPORTED_MEDIA_TYPE(415, "不支持这种内容类型。"),
  /** A rule of a service is broken; used when a refusal has no code of its own. */
  UNPROCESSABLE(422, "请求不符合规则。"),
  /** Too many requests. */
  TOO_MANY_REQUESTS(429, "请求过于频繁，请稍后再试。"),
  /** A surprise: the log has the rest, under the trace id. */
  INTERNAL_ERROR(500, "系统出现意外错误，请将追踪编号告知信息科。"),
  /** Not now. */
  UNAVAILABLE(503, "服务暂时不可用，请稍后再试。");

  private final int status;
  private final String detail;

  ProblemCode(int status, String detail) {
    this.status = status;
    this.detail = detail;
  }

  /** As sent: lower-kebab. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** For people, in Chinese. */
  public String detail() {
    return detail;
  }

  /** The code for a bare status, as the server itself answers it. */
  static ProblemCode forStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHORIZED;
      case 403 -> FORBIDDEN;
      case 404 -> UNKNOWN_PATH;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> STALE_VERSION;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 422 -> UNPROCESSABLE;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
    };
  }
}
