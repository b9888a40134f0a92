package org.maracdesk.ui.frame;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.maracdesk.ui.controls.Fold;

/** Dresses the windows: letters, colours and text size, following the preferences. */
public final class Look implements AutoCloseable {

  private static final String ROOM = "/org/maracdesk/ui/";
  private static final double USUAL = 14;

  private final Preferences preferences;
  private final Subscription following;
  private boolean practice;

  /** A window that is gone, and what stood in it, must not be kept for being dressed once. */
  private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

  /** Loads the letters that come with the program. */
  public Look(Preferences preferences) {
    this.preferences = preferences;
    for (var letters : List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold")) {
      Font.loadFont(resource("fonts/" + letters + ".otf"), USUAL);
    }
    preferences.theme().subscribe(this::applyToAll);
    preferences.textSize().subscribe(this::applyToAll);
    following = Computer.colours().subscribe(this::applyToAll);
  }

  /** Follows the computer no more, which would keep it and all it knows to the program's end. */
  @Override
  public void close() {
    following.unsubscribe();
  }

  /** Dresses a window's content now and after every change of the preferences. */
  public void dress(Scene scene) {
    dressed.add(scene);
    apply(scene);
  }

  /** From now on in the colours of practice, or in the desk's own again. */
  public void practise(boolean invented) {
    practice = invented;
    applyToAll();
  }

  private void applyToAll() {
    dressed.forEach(this::apply);
  }

  private void apply(Scene scene) {
    var dark =
        switch (preferences.theme().get()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Computer.colours().get() == ColorScheme.DARK;
        };
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    int size = preferences.textSize().get();
    scene
        .getStylesheets()
        .setAll(
            resource("desk.css"),
            resource(dark ? "desk-dark.css" : "desk-light.css"),
            textSize(size));
    if (practice) {
      scene.getStylesheets().add(resource(dark ? "practice-dark.css" : "practice-light.css"));
    }
    Fold.setTextSize(scene, size);
  }

  /** Icons in pixels too: an icon's em is its own font, so it would grow without end. */
  private static String textSize(int size) {
    var css =
        """
        .root { -fx-font-size: %dpx; }
        .ikonli-font-icon { -fx-icon-size: %dpx; }
        .m-icon-large { -fx-icon-size: %dpx; }
        .m-icon-huge { -fx-icon-size: %dpx; }
        """
            .formatted(size, Math.round(size * 1.15f), Math.round(size * 1.5f), size * 3);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Look.class.getResource(ROOM + name), name).toExternalForm();
  }
}
