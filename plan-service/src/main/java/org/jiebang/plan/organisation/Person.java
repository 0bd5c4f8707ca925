package org.jiebang.plan.organisation;

import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jspecify.annotations.Nullable;

/**
 * 人员: someone who holds a role, with the ways to reach them.
 *
 * @param code for example {@code gao-feng}
 * @param name 姓名
 * @param identity the subject ({@code sub}) under which they sign in
 * @param email where mail reaches them
 * @param mobile where calls reach them
 * @param note anything a reader should know
 */
public record Person(
    String code,
    String name,
    @Nullable String identity,
    @Nullable String email,
    @Nullable String mobile,
    @Nullable String note)
    implements Fact {

  private static final int LONGEST_IDENTITY = 200;

  /** Refuses a code that is none, and an address that cannot be one. */
  public Person {
    Objections objections = new Objections();
    Code.check(objections, "code", code);
    objections
        .name("name", name)
        .when(
            identity != null && (identity.isBlank() || identity.length() > LONGEST_IDENTITY),
            "identity",
            "not-an-identity",
            "登录标识须为1至" + LONGEST_IDENTITY + "个字符")
        .when(
            email != null && !email.matches("[^@\\s]+@[^@\\s]+"),
            "email",
            "not-an-e-mail",
            "不是电子邮箱地址")
        .when(
            mobile != null && !mobile.matches("\\+?[0-9 -]{5,20}"),
            "mobile",
            "not-a-mobile",
            "不是电话号码")
        .raise();
  }
}
