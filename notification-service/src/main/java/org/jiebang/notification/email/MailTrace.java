package org.jiebang.notification.email;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.trace.Step;
import org.jiebang.notification.trace.TraceEntry;
import org.jiebang.notification.trace.Traces;
import org.jspecify.annotations.Nullable;

/** 邮件轨迹: writes what became of a mail into the trace of its message. */
@Singleton
class MailTrace {

  private final Traces traces;
  private final Clock clock;

  MailTrace(Traces traces, Clock clock) {
    this.traces = traces;
    this.clock = clock;
  }

  void note(Message message, Step step, String code, String words, @Nullable String who) {
    traces.add(
        List.of(
            new TraceEntry(
                message.hospital(),
                message.event(),
                message.department(),
                step,
                code,
                words,
                who,
                clock.instant())));
  }
}
