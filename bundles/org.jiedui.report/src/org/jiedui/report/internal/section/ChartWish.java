/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Span;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.FigureRules;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Chart.Shape;

/**
 * What a template wants a chart of.
 *
 * @param ledger whose objects
 * @param figure what is added up; empty to count objects
 * @param by what makes a category; empty for the classes of the objects
 * @param span how much of it counts
 * @param apart what makes a series; empty for one
 * @param beside what stands beside the figures
 * @param shape how it is drawn; empty for what goes with the rest
 */
record ChartWish(Ledger ledger, Optional<EStructuralFeature> figure, Optional<FeaturePath> by, Span span, Optional<FeaturePath> apart, Beside beside,
		Optional<Shape> shape) {

	private static final String CLASS = "class";
	private static final String YEAR = "year";
	private static final String MONTH = "month";

	/** What stands beside the figures of the time. */
	enum Beside {
		NOTHING,
		/** Those of the same time of the year before. */
		LAST_YEAR,
		/** What plans promise of the key number. */
		TARGET
	}

	/** @throws TemplateException if there is no such field, or it cannot be added up so */
	static ChartWish of(Ledger ledger, SectionRequest request) throws TemplateException {
		String language = request.order().language();
		String by = request.parameter("by").orElse("");
		Optional<EStructuralFeature> figure = Optional.empty();
		if (request.parameter("of").isPresent()) {
			figure = Optional.of(Ledgers.feature(ledger.type(), request.parameter("of").get(), language));
		}
		Optional<FeaturePath> path = by.equals(CLASS) ? Optional.empty() : Optional.of(Ledgers.path(ledger.type(), by, language));
		Optional<FeaturePath> apart = Optional.empty();
		if (request.parameter("apart").isPresent()) {
			apart = Optional.of(Ledgers.path(ledger.type(), request.parameter("apart").get(), language));
		}
		if (figure.isPresent() && !new FigureRules(ledger.type()).added().contains(figure.get())) {
			throw new TemplateException(new Texts(ChartWish.class, language).text("noChart", ledger.id(), figure.get().getName(), by));
		}
		return new ChartWish(ledger, figure, path, span(path, request.parameter("span")), apart, beside(request), shape(request));
	}

	private static Span span(Optional<FeaturePath> by, Optional<String> said) {
		if (by.isEmpty()) {
			return Span.VALUE;
		}
		if (by.get().isDate()) {
			return said.filter(MONTH::equals).isPresent() ? Span.MONTH : Span.YEAR;
		}
		return by.get().feature().getName().equals(YEAR) ? Span.YEAR : Span.VALUE;
	}

	private static Beside beside(SectionRequest request) throws TemplateException {
		return chosen(request, "beside", Beside.values()).orElse(Beside.NOTHING);
	}

	private static Optional<Shape> shape(SectionRequest request) throws TemplateException {
		return chosen(request, "shape", Shape.values());
	}

	/** Words of templates have no underscores: {@code lastYear}. */
	private static <E extends Enum<E>> Optional<E> chosen(SectionRequest request, String key, E[] all) throws TemplateException {
		Optional<String> said = request.parameter(key);
		if (said.isEmpty()) {
			return Optional.empty();
		}
		for (E each : all) {
			if (word(each).equalsIgnoreCase(said.get())) {
				return Optional.of(each);
			}
		}
		throw new TemplateException(new Texts(ChartWish.class, request.order().language()).text("noChoice", key, said.get(),
				String.join(", ", Stream.of(all).map(ChartWish::word).toList())));
	}

	private static String word(Enum<?> value) {
		String[] words = value.name().toLowerCase(Locale.ROOT).split("_");
		StringBuilder word = new StringBuilder(words[0]);
		for (int at = 1; at < words.length; at++) {
			word.append(words[at].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[at].substring(1));
		}
		return word.toString();
	}

	/** Whether categories are years. */
	boolean years() {
		return span == Span.YEAR;
	}

	/** Whether categories are months of the year of the report. */
	boolean months() {
		return span == Span.MONTH;
	}

	/** How it is drawn. */
	Shape drawn() {
		return shape.orElseGet(() -> months() ? Shape.LINES : apart.isPresent() ? Shape.SHARES : years() ? Shape.COLUMNS : Shape.BARS);
	}
}
