package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program where no window can be opened. */
@EnabledOnOs(OS.LINUX)
class NoDisplayTest {

  @TempDir private Path folder;

  @Test
  void withoutADisplayTheWindowSaysSoAndTheCommandsWork() throws Exception {
    assertEquals(1, run());
    assertTrue(said("problems").contains("no display"), said("problems"));
    assertEquals(1, said("problems").lines().count(), said("problems"));
    assertEquals("", said("results"));

    assertEquals(0, run("--version"));
    assertTrue(said("results").startsWith("Marac Desk"), said("results"));
    assertFalse(Files.exists(folder.resolve(".config")));
  }

  private int run(String... arguments) throws Exception {
    var program =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    program.command().addAll(List.of(arguments));
    program.environment().keySet().removeIf(name -> name.contains("DISPLAY"));
    return program
        .redirectOutput(folder.resolve("results").toFile())
        .redirectError(folder.resolve("problems").toFile())
        .start()
        .waitFor();
  }

  private String said(String where) throws IOException {
    return Files.readString(folder.resolve(where));
  }
}
