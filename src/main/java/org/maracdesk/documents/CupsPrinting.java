package org.maracdesk.documents;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Prints where there is CUPS, on Linux and macOS: {@code lpstat} tells the printers, {@code lp}
 * takes the PDF on its standard input. No file is written, and the command line names nobody.
 *
 * @param commands the folder with the two commands
 * @param asking how long the list of printers is waited for
 * @param taking how long a printer is given to take a document
 */
record CupsPrinting(Path commands, Duration asking, Duration taking) implements Printing {

  private static final byte[] NOTHING = {};

  /** The commands of the system; wherever else others of these names may lie. */
  static CupsPrinting ofThisComputer() {
    return new CupsPrinting(Path.of("/usr/bin"), Duration.ofSeconds(10), Duration.ofSeconds(60));
  }

  @Override
  public List<String> names() {
    var names = answers("-e");
    if (names.isEmpty()) {
      return names;
    }
    // A sentence in the language of the system, which ends with the name.
    var usual =
        answers("-d").stream()
            .map(line -> line.split("[\\s:\uff1a]+"))
            .map(words -> words[words.length - 1])
            .collect(Collectors.toSet());
    return names.stream()
        .sorted((a, b) -> Boolean.compare(usual.contains(b), usual.contains(a)))
        .toList();
  }

  @Override
  public void send(byte[] pdf, String printer, String title) throws IOException, TimeoutException {
    run(taking, pdf, "lp", "-d", printer, "-t", title, "-");
  }

  private List<String> answers(String question) {
    if (!Files.isExecutable(commands.resolve("lpstat"))) {
      return List.of();
    }
    try {
      return run(asking, NOTHING, "lpstat", question)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .distinct()
          .toList();
    } catch (IOException | TimeoutException _) {
      return List.of();
    }
  }

  private String run(Duration limit, byte[] input, String command, String... arguments)
      throws IOException, TimeoutException {
    var line = new ArrayList<>(List.of(arguments));
    line.addFirst(commands.resolve(command).toString());
    var process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var over =
        process
            .onExit()
            .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete(
                (_, late) -> {
                  if (late != null) {
                    end(process);
                  }
                });
    var answer = exchange(process, input);
    try {
      if (over.join().exitValue() == 0 && answer.isPresent()) {
        return answer.get();
      }
    } catch (CompletionException e) {
      throw (TimeoutException) new TimeoutException(command).initCause(e);
    }
    throw new IOException(command);
  }

  /** Gives all the input, then takes all the output; a command that is ended breaks both off. */
  private static Optional<String> exchange(Process process, byte[] input) {
    try (var output = process.getInputStream()) {
      try (var into = process.getOutputStream()) {
        into.write(input);
      }
      var encoding = System.getProperty("native.encoding", "UTF-8");
      return Optional.of(new String(output.readAllBytes(), Charset.forName(encoding)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
