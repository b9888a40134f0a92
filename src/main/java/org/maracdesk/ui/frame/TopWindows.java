package org.maracdesk.ui.frame;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * The windows of this program as Windows knows them, its menus and tips included, which JavaFX
 * gives no way to reach. Four functions of the system's own library {@code user32}.
 */
@SuppressWarnings("restricted")
final class TopWindows {

  /** What a window's pictures show: no picture of it is taken from Windows 10 version 2004 on. */
  enum Shown {
    EVERYWHERE(0x00),
    ON_SCREENS_ONLY(0x11);

    private final int affinity;

    Shown(int affinity) {
      this.affinity = affinity;
    }
  }

  /** Windows may change places while they are gone through. */
  private static final int MOST = 10_000;

  private static final int LONGEST_TITLE = 256;

  private final MethodHandle next;
  private final MethodHandle process;
  private final MethodHandle title;
  private final MethodHandle display;

  private TopWindows(SymbolLookup library) {
    next =
        function(
            library,
            "FindWindowExW",
            FunctionDescriptor.of(
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS));
    process =
        function(
            library,
            "GetWindowThreadProcessId",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    title =
        function(
            library,
            "GetWindowTextW",
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    display =
        function(
            library,
            "SetWindowDisplayAffinity",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
  }

  private static MethodHandle function(
      SymbolLookup library, String name, FunctionDescriptor shape) {
    return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), shape);
  }

  /**
   * The windows here; empty on a system that has none of this kind, or keeps programs from them.
   *
   * @param system its name, as {@code os.name} tells it
   */
  static Optional<TopWindows> of(String system) {
    if (!system.startsWith("Windows")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new TopWindows(SymbolLookup.libraryLookup("user32", Arena.global())));
    } catch (LinkageError | RuntimeException unlike) {
      return Optional.empty();
    }
  }

  /**
   * Has each window of this program shown as its title asks.
   *
   * @throws IllegalStateException when the system cannot be asked
   */
  void show(Function<String, Shown> wanted) {
    try (var memory = Arena.ofConfined()) {
      int mine = (int) ProcessHandle.current().pid();
      var owner = memory.allocate(ValueLayout.JAVA_INT);
      var letters = memory.allocate(ValueLayout.JAVA_CHAR, LONGEST_TITLE);
      var none = MemorySegment.NULL;
      var window = (MemorySegment) next.invokeExact(none, none, none, none);
      for (int seen = 0; seen < MOST && window.address() != 0; seen++) {
        int _ = (int) process.invokeExact(window, owner);
        if (owner.get(ValueLayout.JAVA_INT, 0) == mine) {
          int length = (int) title.invokeExact(window, letters, LONGEST_TITLE);
          var called = letters.asSlice(0, 2L * length).toArray(ValueLayout.JAVA_BYTE);
          var shown = wanted.apply(new String(called, StandardCharsets.UTF_16LE));
          int _ = (int) display.invokeExact(window, shown.affinity);
        }
        window = (MemorySegment) next.invokeExact(none, window, none, none);
      }
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }
}
