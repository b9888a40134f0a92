package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second program that opens a store. Prints what came of it and, if opened, works in it. */
final class OtherProgram {

  private OtherProgram() {}

  /** Starts it with a folder for temporary files of its own. */
  static Process start(Path temporary, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:-UsePerfData",
            "-Dh2.allowedClasses=",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            OtherProgram.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.PIPE)
        .start();
  }

  static String answer(Path temporary, String... arguments) throws Exception {
    var process = start(temporary, arguments);
    var said = new String(process.getInputStream().readAllBytes()).strip();
    process.waitFor();
    return said;
  }

  public static void main(String[] arguments) throws Exception {
    var opening = Cheap.open(Path.of(arguments[0]));
    if (opening instanceof Opening.Opened(var vault)) {
      switch (arguments[1]) {
        case "sort" -> sort(vault);
        case "die" -> {
          Cheap.run(vault, "insert into heron values (random_uuid(), 'acknowledged')");
          Runtime.getRuntime().halt(0);
        }
        default -> {}
      }
      vault.close();
    }
    System.out.println(opening.getClass().getSimpleName());
  }

  /** Sorts more than fits in memory, which makes the database spill to temporary files. */
  private static void sort(Vault vault) throws Exception {
    try (var connection = vault.connect();
        var statement = connection.createStatement()) {
      statement.execute("set max_memory_rows 1000");
      try (var rows =
          statement.executeQuery(
              "select a.name || b.name from heron a, heron b"
                  + " where b.name like '%1-%' order by 1")) {
        while (rows.next()) {
          rows.getString(1);
        }
      }
    }
  }
}
