package org.jiebang.plan.ledger;

import java.util.regex.Pattern;

/** 编码: lower-case letters, digits and single hyphens, so that it reads well in an address. */
public final class Code {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  private Code() {}

  /** Objects to a text that is no code. */
  public static void check(Objections objections, String field, String code) {
    objections.when(!isSlug(code), field, "not-a-slug", "编码只用小写字母、数字和连字符，不超过" + LONGEST + "个字符");
  }

  private static boolean isSlug(String code) {
    return code.length() <= LONGEST && SLUG.matcher(code).matches();
  }
}
