package org.jiebang.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** 进度: what people see, in UTF-8 whatever the machine's language is. */
final class Progress {

  private final PrintStream out;
  private final Instant begun;

  Progress(PrintStream out, Instant begun) {
    this.out = out;
    this.begun = begun;
  }

  /** On standard output, counted from when this process was started. */
  static Progress standard() {
    Instant begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    return new Progress(stream(FileDescriptor.out), begun);
  }

  static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  synchronized void say(String line) {
    out.println(line);
  }

  /** Something is up. */
  synchronized void up(String what) {
    out.println(String.format(Locale.ROOT, "  ✓ %-22s %5.1f s", what, seconds()));
  }

  double seconds() {
    return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
  }
}
