package org.jiebang.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 单实例锁: one launcher per data folder. The operating system lets go of it whenever the launcher
 * ends, so it cannot be left behind.
 */
final class InstanceLock implements AutoCloseable {

  private final FileChannel channel;
  private final Optional<Launched> predecessor;

  /**
   * Who holds or held it.
   *
   * @param pid the launcher's process
   * @param portBase the first of its ports
   */
  record Launched(long pid, int portBase) {

    static Optional<Launched> read(String text) {
      String[] words = text.strip().split(" ", -1);
      return words.length == 2
          ? Optional.of(new Launched(Long.parseLong(words[0]), Integer.parseInt(words[1])))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return pid + " " + portBase;
    }
  }

  private InstanceLock(FileChannel channel, Optional<Launched> predecessor) {
    this.channel = channel;
    this.predecessor = predecessor;
  }

  static InstanceLock take(Path file, int portBase) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Optional<Launched> written = Launched.read(content(channel));
    if (tryLock(channel) == null) {
      channel.close();
      throw new Refused(
          "揭榜已在运行（进程 %s）；先用 deploy/down 停止。".formatted(written.map(Launched::pid).orElse(0L)),
          "Jiebang already runs here (process %s); end it with deploy/down first."
              .formatted(written.map(Launched::pid).orElse(0L)));
    }
    InstanceLock lock = new InstanceLock(channel, written);
    lock.write(new Launched(ProcessHandle.current().pid(), portBase).toString());
    return lock;
  }

  /** Who runs now. */
  static Optional<Launched> holder(Path file) throws IOException {
    return look(file, true);
  }

  /** Who ran last and was not ended in order. */
  static Optional<Launched> fallen(Path file) throws IOException {
    return look(file, false);
  }

  private static Optional<Launched> look(Path file, boolean held) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel)) {
      return held == (lock == null) ? Launched.read(content(channel)) : Optional.empty();
    }
  }

  /** A launcher that did not end in order: its children may need another moment. */
  Optional<Launched> predecessor() {
    return predecessor;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    return channel.tryLock();
  }

  private static String content(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(64);
    channel.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
  }

  private void write(String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  /** Everything was ended in order. */
  @Override
  public void close() throws IOException {
    write("");
    channel.close();
  }
}
