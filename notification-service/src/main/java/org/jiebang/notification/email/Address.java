package org.jiebang.notification.email;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 邮箱地址: an address that is safe to write into a header and an envelope: one mailbox in plain ASCII,
 * no display name, no comment, no quoting, no line break.
 *
 * @param text the address
 */
public record Address(String text) {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,7}"
              + "@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,10}");

  /** Refuses what is no such address. */
  public Address {
    if (!isSafe(text)) {
      throw new IllegalArgumentException("Not a safe e-mail address");
    }
  }

  /** The address, when what the directory states is one. */
  public static Optional<Address> of(String stated) {
    return isSafe(stated) ? Optional.of(new Address(stated)) : Optional.empty();
  }

  private static boolean isSafe(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }
}
