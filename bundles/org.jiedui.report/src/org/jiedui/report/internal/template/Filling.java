/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberFormat;
import org.jiedui.core.metric.KeyNumberGroup;
import org.jiedui.core.session.Session;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Programme;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.CellMaker;
import org.jiedui.report.internal.rows.FigureGroups.FigureGroup;
import org.jiedui.report.internal.rows.LedgerQuestion;
import org.jiedui.report.internal.rows.LedgerTotals;
import org.jiedui.report.internal.section.Ledgers;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.sheet.BookReader;

/**
 * Puts values in the places of placeholders. Known ones are {@code programme}, {@code year}, {@code month}, {@code helpers}, {@code recipients},
 * {@code since}, {@code count:LEDGER}, {@code sum:LEDGER.FIELD} and {@code metric:IDENTIFIER}. Figures note their source. For one thread.
 */
final class Filling {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

	private final ReportOrder order;
	private final String place;
	private final Texts texts;
	private final Supplier<List<KeyNumberGroup>> keyNumbers;
	private final ValueFormat spoken;
	private List<KeyNumberGroup> known;

	/**
	 * @param place what the template is called in messages
	 * @param keyNumbers asked at most once
	 */
	Filling(ReportOrder order, String place, Supplier<List<KeyNumberGroup>> keyNumbers) {
		this.order = order;
		this.place = place;
		this.keyNumbers = keyNumbers;
		texts = new Texts(Filling.class, order.language());
		// in an English sentence “900 10,000 CNY” reads like a slip
		spoken = "zh".equals(order.language()) ? order.format() : new ValueFormat(order.format().labels(), MoneyScale.YUAN);
	}

	/** A value and where it is known from; no note for what is no figure. */
	private record Value(String text, List<String> notes) {

		static Value of(String text) {
			return new Value(text, List.of());
		}
	}

	/** The words of a phrase; empty where a placeholder has no value. */
	Optional<Paragraph> paragraph(Phrase phrase) throws TemplateException {
		String wording = phrase.in(order.language());
		List<Paragraph.Run> runs = new ArrayList<>();
		Matcher placeholder = PLACEHOLDER.matcher(wording);
		StringBuilder text = new StringBuilder();
		int end = 0;
		while (placeholder.find()) {
			text.append(wording, end, placeholder.start());
			Optional<Value> value = value(placeholder.group(1).strip());
			if (value.isEmpty() || value.get().text().isEmpty()) {
				return Optional.empty();
			}
			text.append(value.get().text());
			if (!value.get().notes().isEmpty()) {
				runs.add(new Paragraph.Run(text.toString(), value.get().notes()));
				text.setLength(0);
			}
			end = placeholder.end();
		}
		runs.add(new Paragraph.Run(text + wording.substring(end), List.of()));
		return Optional.of(new Paragraph(runs));
	}

	/** The words of a phrase without notes; what has no value is an empty text. */
	String line(Phrase phrase) throws TemplateException {
		String wording = phrase.in(order.language());
		Matcher placeholder = PLACEHOLDER.matcher(wording);
		StringBuilder text = new StringBuilder();
		int end = 0;
		while (placeholder.find()) {
			text.append(wording, end, placeholder.start()).append(value(placeholder.group(1).strip()).map(Value::text).orElse(""));
			end = placeholder.end();
		}
		return text.append(wording.substring(end)).toString().strip();
	}

	private Optional<Value> value(String name) throws TemplateException {
		int colon = name.indexOf(':');
		String argument = colon < 0 ? "" : name.substring(colon + 1).strip();
		return switch (colon < 0 ? name : name.substring(0, colon)) {
			case "programme" -> Optional.of(Value.of(order.name()));
			case "year" -> Optional.of(Value.of(String.valueOf(order.period().year())));
			case "month" -> Optional.of(order.period().month()).filter(month -> month > 0).map(month -> Value.of(texts.text("month." + month)));
			case "helpers" -> fact(Literals.PROGRAMME__HELPERS);
			case "recipients" -> fact(Literals.PROGRAMME__RECIPIENTS);
			case "since" -> fact(Literals.PROGRAMME__SINCE);
			case "count" -> count(argument);
			case "sum" -> sum(argument);
			case "metric" -> metric(argument);
			default -> throw new TemplateException(texts.text("unknownPlaceholder", place, name));
		};
	}

	private Optional<Value> fact(EStructuralFeature feature) {
		try (Session session = order.workspace().openSession()) {
			BookReader.mask(session, order.format());
			session.attach(session.fetch(List.of(order.programme())));
			Optional<EObject> programme = session.find(order.programme()).filter(Programme.class::isInstance);
			return programme.map(object -> Value.of(order.format().textOf(object, feature)));
		}
	}

	private Optional<Value> count(String ledger) {
		Optional<LedgerQuestion> question = question(ledger);
		return question.map(asked -> order.workspace().count(asked.query())).filter(count -> count > 0)
				.map(count -> new Value(count.toString(), List.of(source(question.get().ledger(), count))));
	}

	private Optional<Value> sum(String path) throws TemplateException {
		int point = path.indexOf('.');
		if (point < 0) {
			throw new TemplateException(texts.text("unknownPlaceholder", place, "sum:" + path));
		}
		Optional<LedgerQuestion> question = question(path.substring(0, point));
		if (question.isEmpty()) {
			return Optional.empty();
		}
		EStructuralFeature feature = Ledgers.feature(question.get().type(), path.substring(point + 1), order.language());
		Optional<FigureGroup> sum = new LedgerTotals(question.get()).sum(feature);
		return sum.map(group -> new Value(
				new CellMaker(spoken).sum(feature, group.sums().getFirst()).shown() + unit(feature, group.sums().getFirst()),
				List.of(source(question.get().ledger(), group.objects()))));
	}

	private String unit(EStructuralFeature feature, Optional<Object> sum) {
		return spoken.unit(feature, sum.orElse(null)).map(this::spaced).orElse("");
	}

	private String spaced(String unit) {
		return "zh".equals(order.language()) ? unit : " " + unit;
	}

	/** What is not installed has no figures. */
	private Optional<LedgerQuestion> question(String ledger) {
		return new Ledgers().catalog().find(ledger).map(found -> new LedgerQuestion(found, order, true));
	}

	private String source(Ledger ledger, long entries) {
		return texts.text("source", order.format().labels().plural(ledger.type()), entries);
	}

	private Optional<Value> metric(String id) {
		if (known == null) {
			known = keyNumbers.get();
		}
		KeyNumberFormat format = new KeyNumberFormat(spoken);
		return known.stream().flatMap(group -> group.numbers().stream()).filter(number -> number.id().equals(id)).findFirst()
				.map(number -> new Value(format.number(number.value()) + spaced(format.unit(number.value())), notes(number)));
	}

	private List<String> notes(KeyNumber number) {
		return new Ledgers().catalog().find(number.ledger()).map(ledger -> List.of(texts.text("ledger", order.format().labels().plural(ledger.type()))))
				.orElse(List.of());
	}
}
