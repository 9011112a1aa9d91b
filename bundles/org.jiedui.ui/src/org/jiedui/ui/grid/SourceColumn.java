/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.Source;
import org.jiedui.ui.internal.grid.RowSources;

/** Tells where a row is known from: the titles of its sources. */
final class SourceColumn extends WholeRowColumn {

	private static final int WIDTH = 180;

	private final RowSources sources;
	private final ValueFormat format;
	private final boolean shown;

	SourceColumn(RowSources sources, ValueFormat format, boolean shown) {
		super("#" + sources.reference().getName(), format.labels().label(sources.reference()), WIDTH);
		this.sources = sources;
		this.format = format;
		this.shown = shown;
	}

	@Override
	public Optional<String> description() {
		return format.labels().description(sources.reference());
	}

	@Override
	public boolean shown() {
		return shown;
	}

	@Override
	String tell(EObject row) {
		String titles = sources.of(row).stream().map(Source::getTitle).filter(Objects::nonNull).map(String::strip).filter(title -> !title.isEmpty())
				.collect(Collectors.joining("zh".equals(format.labels().language()) ? "；" : "; "));
		return titles.isEmpty() ? null : titles;
	}

	@Override
	public Comparable<Object> sortKey(Object value) {
		return format.textKey((String) value);
	}
}
