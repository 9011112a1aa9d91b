/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.ui.theme.Tone;

/** How cells look that are highlighted. A look is never told by its colour alone: each has a sign of its own. */
public enum Look {
	/** As it should be. */
	GOOD(Tone.GOOD, Messages.lookGood),
	/** To be looked at. */
	WARNING(Tone.WARNING, Messages.lookWarning),
	/** Not as it should be. */
	BAD(Tone.ERROR, Messages.lookBad),
	/** Of interest. */
	ACCENT(Tone.ACCENT, Messages.lookAccent),
	/** Steps back behind the others. */
	MUTED(Tone.MUTED, Messages.lookMuted);

	private final Tone tone;
	private final String label;

	Look(Tone tone, String label) {
		this.tone = tone;
		this.label = label;
	}

	/** The colour that it is made of. */
	public Tone tone() {
		return tone;
	}

	/** What people call it. */
	public String label() {
		return label;
	}

	/** A word for it, the same in all languages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The look of a word; empty where there is none. */
	public static Optional<Look> of(String id) {
		return Stream.of(values()).filter(look -> look.id().equals(id)).findFirst();
	}
}
