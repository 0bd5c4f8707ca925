package org.jiebang.http;

import java.net.URI;
import java.util.List;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;
import org.jiebang.refusal.NotFound;
import org.jiebang.refusal.NotPermitted;
import org.jiebang.refusal.Refusal;
import org.jiebang.refusal.RuleBroken;

/**
 * 问题说明: an answer that says no, after RFC 9457.
 *
 * @param type {@code urn:jiebang:problem:<code>}
 * @param title the kind of problem, for people
 * @param status the HTTP status
 * @param detail what happened and what to do, for people
 * @param code stable, lower-kebab, for programs
 * @param fields the offending fields; empty when the whole is meant
 * @param traceId 追踪编号: what to look for in the log
 */
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    String code,
    List<FieldError> fields,
    String traceId) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Copies the fields. */
  public Problem {
    fields = List.copyOf(fields);
  }

  static Problem of(ProblemCode code, List<FieldError> fields, String traceId) {
    return of(code.status(), code.code(), code.detail(), fields, traceId);
  }

  static Problem of(Refusal refusal, String traceId) {
    return of(statusOf(refusal), refusal.code(), refusal.detail(), refusal.fields(), traceId);
  }

  private static Problem of(
      int status, String code, String detail, List<FieldError> fields, String traceId) {
    return new Problem(
        URI.create("urn:jiebang:problem:" + code),
        titleOf(status),
        status,
        detail,
        code,
        fields,
        traceId);
  }

  private static int statusOf(Refusal refusal) {
    if (refusal instanceof NotFound) {
      return 404;
    } else if (refusal instanceof NotPermitted) {
      return 403;
    } else if (refusal instanceof Conflict) {
      return 409;
    } else if (refusal instanceof RuleBroken) {
      return 422;
    } else if (refusal instanceof InvalidInput) {
      return 400;
    }
    throw new IllegalArgumentException("a refusal of no known kind: " + refusal.getClass());
  }

  private static String titleOf(int status) {
    return switch (status) {
      case 400 -> "输入有误";
      case 401 -> "未登录";
      case 403 -> "无权操作";
      case 404 -> "查无此项";
      case 405 -> "方法不支持";
      case 406 -> "格式不支持";
      case 409 -> "冲突";
      case 413 -> "内容过大";
      case 415 -> "内容类型不支持";
      case 422 -> "违反规则";
      case 429 -> "请求过多";
      case 503 -> "暂不可用";
      default -> status >= 500 ? "系统错误" : "请求有误";
    };
  }
}
