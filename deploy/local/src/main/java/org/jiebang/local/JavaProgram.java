package org.jiebang.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.jiebang.local.tether.Tether;

/**
 * Java 程序: one of ours, as the command that runs it tethered, in little memory and with a quick
 * start on two cores.
 *
 * @param name of its log and its archive of classes
 * @param jar what {@code java -jar} would run
 * @param mainClass its main class
 * @param heapMegabytes its {@code -Xmx}
 */
record JavaProgram(String name, Path jar, String mainClass, int heapMegabytes) {

  static JavaProgram of(Path jar, String name, int heapMegabytes) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return new JavaProgram(
          name,
          jar,
          file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS),
          heapMegabytes);
    }
  }

  List<String> command(Workplace workplace, ClassArchive archive, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=" + workplace.logs().resolve(name + "-crash.log"),
            "-Dfile.encoding=UTF-8"));
    command.addAll(archive.options());
    command.addAll(
        List.of(
            "-cp",
            workplace.tetherJar() + File.pathSeparator + jar,
            Tether.class.getName(),
            mainClass));
    command.addAll(arguments);
    return command;
  }
}
