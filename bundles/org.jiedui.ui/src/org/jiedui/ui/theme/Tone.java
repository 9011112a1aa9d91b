/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.theme;

import org.eclipse.swt.graphics.RGB;

/**
 * What a colour means. One accent and three meanings; all else is the platform's. A meaning is never told by its colour alone.
 * <p>
 * The colours are defined again in {@code plugin.xml} (light) and {@code css/dark.css} (dark), where the workbench finds them; those here
 * serve without a workbench.
 */
public enum Tone {
	/** What is active, linked, unsaved or chosen. */
	ACCENT("accent", 0x1F6FB2, 0x6AA9E0),
	/** Wrong. */
	ERROR("error", 0xC93636, 0xF07B7B),
	/** Doubtful or not complete. */
	WARNING("warning", 0xB26A00, 0xE3A63F),
	/** As it should be. */
	GOOD("good", 0x23804C, 0x62C48D),
	/** Lines between rows and fields. */
	GRID_LINE("gridLine", 0xE3E6EA, 0x44484D),
	/** Frames of fields. */
	FIELD_LINE("fieldLine", 0xC3CAD3, 0x5C636B),
	/** Background of fields. */
	FIELD("field", 0xFFFFFF, 0x26292D),
	/** Background of every other row. */
	ZEBRA("zebra", 0xF8F9FB, 0x333538),
	/** Background of column and row heads. */
	HEADER("header", 0xF2F4F7, 0x3B3E42),
	/** Text that steps back: units, hints, derived values. */
	MUTED("muted", 0x667080, 0xA3AAB4);

	private static final String PREFIX = "org.jiedui.ui.";

	private final String name;
	private final int light;
	private final int dark;

	Tone(String name, int light, int dark) {
		this.name = name;
		this.light = light;
		this.dark = dark;
	}

	/** Identifier of the colour definition of the workbench. */
	public String id() {
		return PREFIX + name;
	}

	/** The colour that serves until a theme or a user says otherwise. */
	public RGB standard(boolean onDark) {
		int rgb = onDark ? dark : light;
		return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
