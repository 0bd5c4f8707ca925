package org.jiebang.bus;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 本部署所辖归属: the homes whose aggregates this deployment writes, and to which it delivers. */
@Singleton
public class ServedHomes {

  private final Set<Home> homes;

  /**
   * The homes of the configuration.
   *
   * @param homes {@code jiebang.homes}, each written {@code hospital/code}
   */
  @Inject
  public ServedHomes(@Value("${jiebang.homes}") List<String> homes) {
    this(homes.stream().filter(home -> !home.isBlank()).map(Home::parse).toList(), true);
  }

  private ServedHomes(Collection<Home> homes, boolean checked) {
    if (checked && homes.isEmpty()) {
      throw new IllegalArgumentException(
          "jiebang.homes names no home; nothing could be written here");
    }
    this.homes = Set.copyOf(homes);
  }

  /** The homes named, for tests and tools. */
  public static ServedHomes of(Home... homes) {
    return new ServedHomes(List.of(homes), true);
  }

  /** Whether aggregates of this home are written here. */
  public boolean serves(Home home) {
    return homes.contains(home);
  }

  /**
   * Asks that a home is served here.
   *
   * @throws NotAtHome naming the home, when it is not
   */
  public void require(Home home) {
    if (!serves(home)) {
      throw new NotAtHome(home);
    }
  }

  /** Every home served here, in order. */
  public Set<Home> all() {
    return new TreeSet<>(homes);
  }
}
