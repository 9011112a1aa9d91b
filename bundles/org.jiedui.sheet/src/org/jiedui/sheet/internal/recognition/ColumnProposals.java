/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.Money;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.ColumnChoice.Origin;
import org.jiedui.sheet.DateOrder;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.Target;

/** Proposes what the columns of a foreign table become, each field at most once: by headings first, then by values. */
final class ColumnProposals {

	/** Of a heading that is not quite a label the values must fit, too. */
	private static final double MOSTLY = 0.6;
	private static final double NEARLY_ALL = 0.8;
	private static final int GUESSABLE = 3;

	private final Fields fields;
	private final Words words;
	private final ValueFormat format;
	private final Optional<Magnitude> titleMagnitude;
	private final boolean foreignCurrency;
	private final Map<Integer, Sample> samples;
	private final Map<Integer, ColumnChoice> choices = new HashMap<>();
	private final Map<Integer, String> doubts = new HashMap<>();
	private final Set<Target> taken = new HashSet<>();

	/**
	 * @param titles texts above the heading
	 * @param samples by column
	 */
	ColumnProposals(Fields fields, Words words, ValueFormat format, List<String> titles, Map<Integer, Sample> samples) {
		this.fields = fields;
		this.words = words;
		this.format = format;
		this.samples = samples;
		titleMagnitude = titles.stream().map(Heading::new).filter(title -> title.text().contains("单位")).map(Heading::magnitude)
				.flatMap(Optional::stream).findFirst();
		foreignCurrency = titles.stream().map(Heading::new).anyMatch(Heading::isForeignCurrency);
	}

	/** A heading and a field that it may mean. */
	private record Match(int column, String heading, Target target, Origin origin) {
	}

	/** One choice for each heading, in the order of the columns. */
	List<ColumnChoice> of(Map<Integer, String> headings) {
		List<Match> matches = new ArrayList<>();
		headings.forEach((column, heading) -> {
			if (!words.isSerial(heading)) {
				fields.targets().forEach(target -> matches.add(new Match(column, heading, target, fields.match(heading, target))));
			}
		});
		matches.removeIf(match -> match.origin() == Origin.NONE);
		matches.sort(Comparator.comparing(Match::origin));
		matches.forEach(this::consider);
		headings.forEach(this::considerValues);
		return headings.entrySet().stream().map(each -> choices.getOrDefault(each.getKey(), left(each.getKey(), each.getValue()))).toList();
	}

	private void consider(Match match) {
		if (choices.containsKey(match.column()) || taken.contains(match.target())) {
			return;
		}
		ColumnChoice choice = choice(match);
		if (isMoney(match.target()) && (foreignCurrency || new Heading(match.heading()).isForeignCurrency())) {
			doubts.put(match.column(), NLS.bind(Messages.otherCurrency, label(match.target())));
			return;
		}
		double fit = samples.get(match.column()).fit(choice);
		if (match.origin() != Origin.LABEL && fit < MOSTLY) {
			String doubt = match.target().feature() instanceof EReference ? Messages.namesUnknown : Messages.valuesDiffer;
			doubts.putIfAbsent(match.column(), NLS.bind(doubt, label(match.target())));
			return;
		}
		take(choice);
	}

	private void take(ColumnChoice choice) {
		choices.put(choice.column(), choice);
		taken.add(choice.target());
	}

	/** A column of choices is recognised by them, where only one field has these. */
	private void considerValues(int column, String heading) {
		Sample sample = samples.get(column);
		if (choices.containsKey(column) || words.isSerial(heading) || !sample.isAtLeast(GUESSABLE) || sample.isNumeric()) {
			return;
		}
		List<ColumnChoice> fitting = fields.targets().stream().filter(target -> !taken.contains(target) && isGuessable(target))
				.map(target -> choice(new Match(column, heading, target, Origin.VALUES))).filter(choice -> sample.fit(choice) >= NEARLY_ALL).toList();
		if (fitting.size() == 1) {
			take(fitting.getFirst());
		}
	}

	private static boolean isGuessable(Target target) {
		return target.feature() instanceof EReference || target.feature() != null && target.feature().getEType() instanceof EEnum;
	}

	private ColumnChoice choice(Match match) {
		Optional<Magnitude> own = new Heading(match.heading()).magnitude();
		Magnitude magnitude = isMoney(match.target()) ? own.or(() -> titleMagnitude).orElse(null)
				: own.filter(each -> each != Magnitude.ONE).orElse(null);
		return new ColumnChoice(match.column(), match.heading(), match.target(), magnitude, samples.get(match.column()).dates(), match.origin(), "");
	}

	private static boolean isMoney(Target target) {
		return target.feature() != null && target.feature().getEType().getInstanceClass() == Money.class;
	}

	private String label(Target target) {
		return target.feature() == null ? target.key() : format.labels().label(target.feature());
	}

	private ColumnChoice left(int column, String heading) {
		String reason = words.isSerial(heading) ? Messages.rowNumbers : doubts.getOrDefault(column, Messages.noField);
		return new ColumnChoice(column, heading, Target.NONE, null, DateOrder.UNKNOWN, Origin.NONE, reason);
	}
}
