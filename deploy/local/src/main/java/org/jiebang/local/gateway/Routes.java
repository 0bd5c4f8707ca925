package org.jiebang.local.gateway;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All routes of this gateway. */
@Singleton
final class Routes {

  private final List<Route> all;

  Routes(List<Route> all) {
    this.all = all.stream().sorted(Comparator.comparing(Route::target)).toList();
  }

  Optional<Route> leading(String path) {
    return all.stream().filter(route -> route.leads(path)).findFirst();
  }

  List<Route> all() {
    return all;
  }
}
