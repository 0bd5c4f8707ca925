package org.jiebang.plan.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberingTotalOrderTest {

  @Property
  void isTheOppositeTheOtherWayRound(
      @ForAll("numberings") Numbering a, @ForAll("numberings") Numbering b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void isZeroForTheSameTextAlone(
      @ForAll("numberings") Numbering a, @ForAll("numberings") Numbering b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void isTransitive(
      @ForAll("numberings") Numbering a,
      @ForAll("numberings") Numbering b,
      @ForAll("numberings") Numbering c) {
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property
  void comparesDottedNumbersByValue(
      @ForAll @IntRange(min = 1, max = 99) int part,
      @ForAll @IntRange(min = 1, max = 99) int one,
      @ForAll @IntRange(min = 1, max = 99) int other) {
    Numbering left = new Numbering(part + "." + one);
    Numbering right = new Numbering(part + "." + other);

    assertThat(Integer.signum(left.compareTo(right))).isEqualTo(Integer.compare(one, other));
  }

  @Provide
  Arbitrary<Numbering> numberings() {
    return Arbitraries.strings()
        .withChars("0129一二十百〇（）()、.． 是项目①Ⅳ章\u0000")
        .ofMaxLength(7)
        .map(Numbering::new);
  }
}
