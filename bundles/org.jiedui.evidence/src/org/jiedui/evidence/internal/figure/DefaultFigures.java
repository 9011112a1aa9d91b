/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figures;
import org.jiedui.evidence.internal.words.Words;
import org.jiedui.evidence.source.SourceText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads texts. Rules refer to it, so it is there whenever the program runs: what reading needs is made for the first text. */
@Component(service = Figures.class)
public final class DefaultFigures implements Figures {

	private final Words words;
	private FigureReader reader;

	/** @param words by which texts are read */
	@Activate
	public DefaultFigures(@Reference Words words) {
		this.words = words;
	}

	@Override
	public Article read(SourceText source) {
		return reader().read(source);
	}

	private synchronized FigureReader reader() {
		if (reader == null) {
			reader = new FigureReader(words);
		}
		return reader;
	}
}
