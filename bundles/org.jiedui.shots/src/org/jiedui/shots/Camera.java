/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Saves parts of the screen as PNG files in a folder. */
final class Camera {

	private static final String LIST = "pictures.txt";

	private final Stage stage;
	private final Path folder;

	Camera(Stage stage, Path folder) {
		this.stage = stage;
		this.folder = folder;
	}

	/** Notes which pictures there will be, so that whoever started the tour knows when one is missing. */
	void announce(List<String> names) {
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve(LIST), names, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A picture of the whole window with what lies over it. */
	void window(String name) {
		take(name, stage.ask(() -> bounds(stage.window().getShell())));
	}

	/** A picture of one part of the window. */
	void control(String name, Control control) {
		take(name, stage.ask(() -> bounds(control)));
	}

	private static Rectangle bounds(Control control) {
		if (control instanceof Shell shell) {
			// Its bounds count borders that a display without window manager does not draw; a menu bar and a title lie above its client area.
			Rectangle client = shell.getDisplay().map(shell, null, shell.getClientArea());
			int top = shell.getLocation().y;
			return new Rectangle(client.x, top, client.width, client.y + client.height - top);
		}
		Point size = control.getSize();
		return control.getDisplay().map(control, null, 0, 0, size.x, size.y);
	}

	private void take(String name, Rectangle area) {
		ImageData pixels = stage.ask(() -> copy(area));
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { pixels };
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}

	private ImageData copy(Rectangle area) {
		Rectangle visible = area.intersection(stage.display().getBounds());
		Image image = new Image(stage.display(), visible.width, visible.height);
		GC screen = new GC(stage.display());
		try {
			screen.copyArea(image, visible.x, visible.y);
			return image.getImageData();
		} finally {
			screen.dispose();
			image.dispose();
		}
	}
}
