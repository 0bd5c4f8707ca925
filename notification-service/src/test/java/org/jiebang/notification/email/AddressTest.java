package org.jiebang.notification.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"gao-feng@example.org", "a.b+c@mail.sxtcm.cn", "x@localhost"})
  void takesAPlainMailbox(String stated) {
    assertThat(Address.of(stated)).map(Address::text).contains(stated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gao-feng",
        "a@b@c.org",
        "a@b.org,c@d.org",
        "a@b.org\r\nBcc: all@example.org",
        "a@b.org\n",
        "Gao <a@b.org>",
        "\"a b\"@c.org",
        "a@[127.0.0.1]",
        "a@b..org",
        "a..b@c.org",
        ".a@c.org",
        "a(comment)@b.org",
        "高峰@example.org"
      })
  void refusesAnythingElse(String stated) {
    assertThat(Address.of(stated)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Address(stated));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\r', '\n', '\0', ' ', '\t', ',', ';', ':', '<', '>', '(', ')', '"', '\\'})
  void refusesWhateverCouldEndALineOrAnAddressWhereverItStands(char what) {
    String plain = "wang@sxtcm.example";

    for (int where = 0; where <= plain.length(); where++) {
      assertThat(Address.of(new StringBuilder(plain).insert(where, what).toString())).isEmpty();
    }
  }
}
