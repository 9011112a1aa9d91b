/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.theme;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours in use, from the colour registry of the workbench: they follow the theme and what the user set in the preferences. Ask anew
 * instead of keeping a colour, or be told with {@link #onChange}. UI thread only.
 */
public final class Palette {

	private final ColorRegistry registry;

	/** The palette of the workbench. */
	public Palette() {
		this(JFaceResources.getColorRegistry());
	}

	/** A palette on a registry; colours that it does not define get the standard of light or dark. */
	public Palette(ColorRegistry registry) {
		this.registry = registry;
		// All at once: a colour that is put tells every listener.
		for (Tone tone : Tone.values()) {
			if (!registry.hasValueFor(tone.id())) {
				registry.put(tone.id(), tone.standard(Display.isSystemDarkTheme()));
			}
		}
	}

	/** The colour of a tone, never null; belongs to the registry. */
	public Color get(Tone tone) {
		return registry.get(tone.id());
	}

	public Color accent() {
		return get(Tone.ACCENT);
	}

	public Color error() {
		return get(Tone.ERROR);
	}

	public Color warning() {
		return get(Tone.WARNING);
	}

	public Color gridLine() {
		return get(Tone.GRID_LINE);
	}

	public Color fieldLine() {
		return get(Tone.FIELD_LINE);
	}

	public Color field() {
		return get(Tone.FIELD);
	}

	public Color zebra() {
		return get(Tone.ZEBRA);
	}

	public Color header() {
		return get(Tone.HEADER);
	}

	public Color muted() {
		return get(Tone.MUTED);
	}

	/** Whether a background is dark, so that what is drawn on it must be light. */
	public static boolean isDark(RGB background) {
		return 0.299 * background.red + 0.587 * background.green + 0.114 * background.blue < 128;
	}

	/** Tells when a colour changes, as long as a control lives. */
	public void onChange(Control owner, Runnable changed) {
		IPropertyChangeListener listener = event -> changed.run();
		registry.addListener(listener);
		owner.addDisposeListener(event -> registry.removeListener(listener));
	}
}
