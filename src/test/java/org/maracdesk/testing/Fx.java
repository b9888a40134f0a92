package org.maracdesk.testing;

import com.sun.javafx.scene.NodeHelper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.maracdesk.ui.frame.Look;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Theme;

/**
 * Drives a window in tests: a real stage and scene, keys sent straight to the focused node, no
 * sleeping. Put {@code @ExtendWith(Fx.class)} on the test class: an exception on the JavaFX thread
 * that nobody caught then fails the test it happened in, and every popup is closed after it.
 */
public final class Fx implements BeforeAllCallback, AfterEachCallback {

  private static final List<Throwable> UNCAUGHT = new CopyOnWriteArrayList<>();
  private static final CountDownLatch STARTED = new CountDownLatch(1);
  private static final Preferences PREFERENCES = new Preferences();

  /** On a machine with much else to do, the first window has taken longer than half a minute. */
  private static final long PATIENCE_SECONDS = 90;

  private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();
  private static boolean starting;
  private static Stage stage;
  private static Look look;

  @Override
  public void beforeAll(ExtensionContext context) {
    boot();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    settle();
    run(
        () ->
            new ArrayList<>(Window.getWindows())
                .stream().filter(window -> window != stage).forEach(Window::hide));
    var uncaught = new ArrayList<>(UNCAUGHT);
    UNCAUGHT.clear();
    if (!uncaught.isEmpty()) {
      throw new AssertionError("on the JavaFX thread: " + uncaught.getFirst(), uncaught.getFirst());
    }
  }

  /** Starts JavaFX once. */
  // No lambda in a static initialiser: the JavaFX thread would wait for this class, and it for that
  public static synchronized void boot() {
    if (starting) {
      return;
    }
    starting = true;
    Platform.startup(STARTED::countDown);
    try {
      if (!STARTED.await(60, TimeUnit.SECONDS)) {
        throw new AssertionError("JavaFX did not start; is libpangoft2-1.0-0 installed?");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Platform.setImplicitExit(false);
    run(
        () ->
            Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> UNCAUGHT.add(failure)));
  }

  /** Makes a view and shows it in the shared window, 1366 by 768, light. */
  public static <P extends Parent> P show(Supplier<P> view) {
    return show(1366, 768, view);
  }

  /** Makes a view and shows it in the shared window of this size, light. */
  public static <P extends Parent> P show(double width, double height, Supplier<P> view) {
    boot();
    P shown =
        get(
            () -> {
              if (stage == null) {
                stage = new Stage();
                PREFERENCES.theme().set(Theme.LIGHT);
                look = new Look(PREFERENCES);
              }
              P made = view.get();
              var scene = new Scene(made, width, height);
              look.dress(scene);
              stage.setScene(scene);
              stage.setWidth(width);
              stage.setHeight(height);
              stage.show();
              stage.requestFocus();
              return made;
            });
    settle();
    return shown;
  }

  /** The shared window. */
  public static Stage stage() {
    return stage;
  }

  /** Runs something on the JavaFX thread and waits for it. */
  public static void run(Runnable what) {
    get(
        () -> {
          what.run();
          return true;
        });
  }

  /** Asks something on the JavaFX thread and waits for the answer. */
  public static <T> T get(Callable<T> what) {
    var answer = new CompletableFuture<T>();
    Runnable ask =
        () -> {
          try {
            answer.complete(what.call());
          } catch (Throwable failure) {
            answer.completeExceptionally(failure);
          }
        };
    if (Platform.isFxApplicationThread()) {
      ask.run();
    } else {
      boot();
      Platform.runLater(ask);
    }
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException failure -> throw failure;
        default -> throw new AssertionError(e.getCause());
      }
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("the JavaFX thread does not answer", e);
    }
  }

  /** Lets everything run that was posted, and lays the window out. */
  public static void settle() {
    for (int round = 0; round < 3; round++) {
      run(Fx::layOut);
    }
  }

  /**
   * Nobody presses a key in a window that has not been drawn; a field would not answer to it. What
   * changed is styled and laid out, as before each picture: applyCss() would style anew every node
   * of the window, and took a quarter of the time of these tests.
   */
  private static void layOut() {
    if (stage != null && stage.getScene() != null) {
      NodeHelper.processCSS(stage.getScene().getRoot());
      stage.getScene().getRoot().layout();
    }
  }

  /**
   * Takes the shared window away, so that keys go to another one; showing something brings it back.
   */
  public static void stepAside() {
    run(
        () -> {
          if (stage != null) {
            stage.hide();
          }
        });
  }

  /** Presses and releases a key at the focused node. */
  public static void key(KeyCode code, KeyCombination.Modifier... modifiers) {
    run(
        () -> {
          layOut();
          var held = List.of(modifiers);
          boolean shift = held.contains(KeyCombination.SHIFT_DOWN);
          boolean control =
              held.contains(KeyCombination.CONTROL_DOWN)
                  || held.contains(KeyCombination.SHORTCUT_DOWN);
          boolean alt = held.contains(KeyCombination.ALT_DOWN);
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                focused(),
                new KeyEvent(type, "", code.getName(), code, shift, control, alt, false));
          }
        });
    settle();
  }

  /** Sends a key to this node, whatever has the focus; for pictures, on the JavaFX thread. */
  public static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
  }

  /** The same with Ctrl held. */
  public static void pressWithShortcut(Node node, KeyCode code) {
    Event.fireEvent(
        node,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, true, false, false));
  }

  /** Types letters at the focused node. */
  public static void type(String letters) {
    run(Fx::layOut);
    run(
        () ->
            letters
                .chars()
                .forEach(
                    letter ->
                        Event.fireEvent(
                            focused(),
                            new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(letter),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false))));
    settle();
  }

  /** What has the focus, or the root when nothing has. */
  public static Node focused() {
    return get(
        () -> {
          var owner = stage.getScene().getFocusOwner();
          return owner != null ? owner : stage.getScene().getRoot();
        });
  }

  /** The first node with this style class or {@code #id}. */
  @SuppressWarnings("unchecked")
  public static <N extends Node> N find(String selector) {
    return (N)
        get(
            () -> {
              var found = stage.getScene().getRoot().lookup(selector);
              if (found == null) {
                throw new AssertionError("nothing on the screen is " + selector);
              }
              return found;
            });
  }

  /**
   * Waits until something is so, at most this long. It is looked at in every few pulses, so that
   * the waiting takes next to nothing from the work that is waited for.
   */
  public static void until(Duration atMost, BooleanSupplier so) {
    var answer = new CompletableFuture<Boolean>();
    var look =
        new AnimationTimer() {
          private long looked;

          @Override
          public void handle(long now) {
            if (now - looked < BETWEEN_LOOKS) {
              return;
            }
            looked = now;
            try {
              if (so.getAsBoolean()) {
                answer.complete(true);
              }
            } catch (RuntimeException | AssertionError failure) {
              answer.completeExceptionally(failure);
            }
          }
        };
    run(look::start);
    try {
      answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("not within " + atMost.toMillis() + " ms", e);
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      run(look::stop);
    }
    settle();
  }
}
