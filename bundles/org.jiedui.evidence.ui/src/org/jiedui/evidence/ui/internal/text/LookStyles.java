/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;

/**
 * How looks are drawn. No meaning is told by colour alone: what is open is underlined, what is confirmed has none, what is disputed has a wave, what
 * is withdrawn is struck out; in high contrast only these signs remain. UI thread only.
 */
public final class LookStyles {

	private static final float TINT = 0.22f;
	private static final float STRONG_TINT = 0.42f;

	private final Control control;
	private final Palette palette;

	/** @param control on whose background is drawn */
	public LookStyles(Control control, Palette palette) {
		this.control = control;
		this.palette = palette;
	}

	/** The style of a piece of a line. */
	public StyleRange style(MarkedLine.Piece piece) {
		StyleRange style = new StyleRange();
		style.start = piece.range().start();
		style.length = piece.range().length();
		Set<TextLook> looks = piece.looks();
		for (TextLook look : TextLook.values()) {
			if (looks.contains(look)) {
				apply(look, style, looks.contains(TextLook.SELECTED));
			}
		}
		return style;
	}

	private void apply(TextLook look, StyleRange style, boolean selected) {
		switch (look) {
			case FURNITURE -> style.foreground = muted();
			case REPETITION -> {
				style.foreground = muted();
				style.fontStyle = SWT.ITALIC;
			}
			case REPAIRED -> border(style, SWT.BORDER_DOT, Tone.MUTED);
			case DAMAGED -> border(style, SWT.BORDER_DASH, Tone.ERROR);
			case CONTEXT -> {
				style.foreground = muted();
				underline(style, SWT.UNDERLINE_SINGLE, Tone.MUTED);
			}
			case OPEN -> {
				tint(style, Tone.ACCENT, selected);
				underline(style, SWT.UNDERLINE_SINGLE, Tone.ACCENT);
			}
			case CONFIRMED -> tint(style, Tone.GOOD, selected);
			case DISPUTED -> {
				tint(style, Tone.WARNING, selected);
				underline(style, SWT.UNDERLINE_SQUIGGLE, Tone.WARNING);
			}
			case WITHDRAWN -> {
				style.foreground = muted();
				style.strikeout = true;
			}
			case SELECTED -> {
				border(style, SWT.BORDER_SOLID, Tone.ACCENT);
				style.fontStyle |= SWT.BOLD;
			}
		}
	}

	private void underline(StyleRange style, int kind, Tone tone) {
		style.underline = true;
		style.underlineStyle = kind;
		style.underlineColor = palette.get(tone);
	}

	private void border(StyleRange style, int kind, Tone tone) {
		style.borderStyle = kind;
		style.borderColor = isHighContrast() ? control.getForeground() : palette.get(tone);
	}

	/** In high contrast the colours are the user's. */
	private void tint(StyleRange style, Tone tone, boolean selected) {
		if (!isHighContrast()) {
			style.background = blend(control.getBackground().getRGB(), palette.get(tone).getRGB(), selected ? STRONG_TINT : TINT);
		}
	}

	private Color muted() {
		return isHighContrast() ? control.getForeground() : palette.muted();
	}

	private boolean isHighContrast() {
		return control.getDisplay().getHighContrast();
	}

	private static Color blend(RGB background, RGB tone, float strength) {
		return new Color(blend(background.red, tone.red, strength), blend(background.green, tone.green, strength),
				blend(background.blue, tone.blue, strength));
	}

	private static int blend(int background, int tone, float strength) {
		return Math.round(background + (tone - background) * strength);
	}
}
