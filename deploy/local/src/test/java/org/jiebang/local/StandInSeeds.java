package org.jiebang.local;

/** In the place of the loader of seeds. */
public final class StandInSeeds {

  private StandInSeeds() {}

  /**
   * Says what it was given.
   *
   * @param args the gateway
   */
  public static void main(String[] args) {
    boolean tokens =
        System.getenv("JIEBANG_TOKEN_SXTCM") != null
            && System.getenv("JIEBANG_TOKEN_GYTCM") != null;
    System.out.println("种子 → " + args[0] + (tokens ? " 两院" : " 缺令牌"));
  }
}
