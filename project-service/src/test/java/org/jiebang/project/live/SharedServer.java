package org.jiebang.project.live;

import java.time.LocalDate;

/** One service for all edge tests that leave the clock alone; it ends with the virtual machine. */
public final class SharedServer {

  /** Its day: before 国庆. */
  public static final LocalDate TODAY = LocalDate.of(2025, 9, 15);

  private static final class Running {
    static final ProjectServer SERVER = started();
  }

  private SharedServer() {}

  /** The service, with the hospitals known and 项目 7 listed. */
  public static ProjectServer get() {
    return Running.SERVER;
  }

  private static ProjectServer started() {
    ProjectServer server = ProjectServer.start(TODAY).knowingTheHospitals();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-shared-service"));
    Bodies.list(server);
    return server;
  }
}
