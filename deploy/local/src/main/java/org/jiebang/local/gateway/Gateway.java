package org.jiebang.local.gateway;

import io.micronaut.runtime.Micronaut;

/** The gateway's own process. */
public final class Gateway {

  private Gateway() {}

  /**
   * Runs it until the process ends.
   *
   * @param args properties of Micronaut
   */
  public static void main(String[] args) {
    Micronaut.build(args).mainClass(Gateway.class).banner(false).start();
  }
}
