package org.jiebang.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jiebang.local.InstanceLock.Launched;

/** 停止: asks the running launcher to end everything in order, and waits for it. */
final class Down {

  private static final Duration LIMIT = Duration.ofSeconds(150);

  private final Workplace workplace;
  private final Progress progress;

  Down(Workplace workplace, Progress progress) {
    this.workplace = workplace;
    this.progress = progress;
  }

  void run() throws IOException {
    Optional<Launched> running = InstanceLock.holder(workplace.lock());
    if (running.isPresent()) {
      end(running.get());
      progress.say("已停止 stopped");
      return;
    }
    Optional<Launched> fallen = InstanceLock.fallen(workplace.lock());
    fallen.ifPresent(Preflight::awaitEndOf);
    progress.say(
        fallen.isPresent()
            ? "启动器此前已被杀死，其余部分现已结束 the launcher had been killed; what it left has ended"
            : "没有在运行 nothing was running");
  }

  private void end(Launched launched) throws IOException {
    progress.say("停止中 stopping …");
    ProcessHandle.of(launched.pid()).ifPresent(ProcessHandle::destroy);
    long limit = System.nanoTime() + LIMIT.toNanos();
    while (InstanceLock.holder(workplace.lock()).isPresent()) {
      if (System.nanoTime() > limit) {
        ProcessHandle.of(launched.pid()).ifPresent(ProcessHandle::destroyForcibly);
        Preflight.awaitEndOf(launched);
        return;
      }
      Pause.briefly();
    }
  }
}
