/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.choice.ModelChoices;
import org.jiedui.core.choice.NamedChoice;
import org.jiedui.core.internal.format.ChineseOrder;
import org.jiedui.core.internal.format.Formats;
import org.jiedui.core.internal.format.Messages;
import org.jiedui.core.internal.format.TypeFormat;
import org.jiedui.core.internal.format.UnitNames;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/**
 * How the values of features look on a screen, and how typed text becomes a value, for any feature of any model. The unit of a number is
 * not part of its text: it stands in the column head ({@link #columnUnit}).
 * <p>
 * What {@link #editText} gives, {@link #parse} reads back to the same value; but where a feature has many texts, one that contains a separator
 * is read back as several. May be used by several threads, as far as the objects may.
 */
public final class ValueFormat {

	private final Labels labels;
	private final Titles titles;
	private final MoneyScale moneyScale;
	private final ChineseOrder nameOrder = new ChineseOrder();
	private final Formats formats;
	private final Map<EAttribute, TypeFormat<Object>> known = new ConcurrentHashMap<>();
	private final Map<EStructuralFeature, List<NamedChoice>> choices = new ConcurrentHashMap<>();

	/**
	 * @param labels gives the language
	 * @param moneyScale in which unit money is shown and typed
	 */
	public ValueFormat(Labels labels, MoneyScale moneyScale) {
		this.labels = labels;
		this.moneyScale = moneyScale;
		titles = new Titles(labels);
		formats = new Formats(labels, moneyScale);
	}

	public Labels labels() {
		return labels;
	}

	public Titles titles() {
		return titles;
	}

	public MoneyScale moneyScale() {
		return moneyScale;
	}

	// ---- showing

	/** What a screen shows for the value that an object has now; never null, empty when there is none. */
	public String textOf(EObject object, EStructuralFeature feature) {
		return text(feature, object.eGet(feature));
	}

	/**
	 * What a screen shows.
	 *
	 * @param value of the feature's type, a collection of such values, or null
	 * @return never null, empty for no value
	 */
	public String text(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> "";
			case Collection<?> many -> many.stream().map(each -> text(feature, each)).collect(Collectors.joining(separator()));
			case EObject proxy when proxy.eIsProxy() -> "…";
			case EObject object when feature instanceof EReference -> titles.title(object);
			default -> format(feature).text(value);
		};
	}

	/** What a cell editor starts with: the value without thousands separators; never null. References are given by their titles. */
	public String editText(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> "";
			case Collection<?> many -> many.stream().map(each -> editText(feature, each)).collect(Collectors.joining(separator()));
			default -> feature instanceof EAttribute ? format(feature).editText(value) : text(feature, value);
		};
	}

	/** What the column head says after the label, such as 万元 or 人次; empty for features without a unit. */
	public Optional<String> columnUnit(EStructuralFeature feature) {
		if (feature.getEType().getInstanceClass() == Money.class) {
			return Optional.of(moneyScale.unit(labels.language()));
		}
		return new FeatureTraits(feature).unit().map(this::unitName);
	}

	/**
	 * What stands behind a value as its unit: that of the column head, but that of one in the singular.
	 *
	 * @param value may be null
	 */
	public Optional<String> unit(EStructuralFeature feature, Object value) {
		Optional<String> unit = new FeatureTraits(feature).unit();
		return isOne(value) && unit.isPresent() ? unit.map(symbol -> unitName(new Unit(symbol), BigDecimal.ONE)) : columnUnit(feature);
	}

	private static boolean isOne(Object value) {
		return switch (value) {
			case Quantity quantity -> quantity.number().compareTo(BigDecimal.ONE) == 0;
			case BigDecimal number -> number.compareTo(BigDecimal.ONE) == 0;
			case Integer number -> number == 1;
			case Long number -> number == 1;
			case null, default -> false;
		};
	}

	/** A unit as the language writes it: 人次, person-times; a unit that the product does not know stays as it is. */
	public String unitName(Unit unit) {
		return unitName(unit.symbol());
	}

	/** A unit behind a number as the language writes it: 1 batch, 2 batches. */
	public String unitName(Unit unit, BigDecimal number) {
		return number.compareTo(BigDecimal.ONE) == 0 ? UnitNames.nameOfOne(unit.symbol(), labels.language()) : unitName(unit);
	}

	private String unitName(String symbol) {
		return UnitNames.name(symbol, labels.language());
	}

	/** What a value of a feature can name, as far as models declare it; empty for features whose values name nothing. */
	public List<NamedChoice> choices(EStructuralFeature feature) {
		return choices.computeIfAbsent(feature, new ModelChoices(labels)::of);
	}

	/** What tells a choice from others: its unit and its module. */
	public String detail(NamedChoice choice) {
		return choice.unit().map(unit -> unitName(unit.equals(Unit.YUAN) ? new Unit("元") : unit) + " · " + choice.module()).orElse(choice.module());
	}

	public Alignment alignment(EStructuralFeature feature) {
		return feature instanceof EAttribute && !feature.isMany() ? format(feature).alignment() : Alignment.LEFT;
	}

	/**
	 * The order of values in a sorted column: numbers by number, dates by date, enumerations in the order of the model, names by their reading
	 * (pinyin). No value comes last.
	 */
	public Comparator<Object> comparator(EStructuralFeature feature) {
		Comparator<Object> order = feature instanceof EAttribute && !feature.isMany() ? format(feature)::compare
				: Comparator.comparing(value -> text(feature, value), nameOrder);
		return Comparator.nullsLast(order);
	}

	/**
	 * A key that sorts as {@link #comparator} sorts the value. For many values: what takes long, such as to find out the reading of a name, is done
	 * once for each value and not in each comparison. Only keys of one feature can be compared.
	 *
	 * @param value not null
	 */
	@SuppressWarnings("unchecked")
	public Comparable<Object> sortKey(EStructuralFeature feature, Object value) {
		return feature instanceof EAttribute && !feature.isMany() ? (Comparable<Object>) format(feature).sortKey(value)
				: textKey(text(feature, value));
	}

	/** A key by which a text is sorted among others, as names are: by its reading. */
	@SuppressWarnings("unchecked")
	public Comparable<Object> textKey(String text) {
		return (Comparable<Object>) nameOrder.key(text);
	}

	// ---- reading

	/**
	 * Reads what was typed.
	 *
	 * @param feature an attribute; references are read with a resolver
	 * @param text may be null or blank
	 * @return a value of the feature's type, a list for many-valued features; the feature's default, mostly null, when there is no text
	 * @throws FormatException if the text is no such value
	 */
	public Object parse(EStructuralFeature feature, String text) throws FormatException {
		return parse(feature, text, (reference, name) -> {
			throw new IllegalArgumentException("To read a reference takes a resolver: " + reference.getName());
		});
	}

	/**
	 * Reads what was typed, references included.
	 *
	 * @param resolver finds the objects of names; asked for references only
	 * @throws FormatException if the text is no such value, or a name is unknown or ambiguous
	 */
	public Object parse(EStructuralFeature feature, String text, ReferenceResolver resolver) throws FormatException {
		String stripped = text == null ? "" : text.strip();
		if (feature.isMany()) {
			List<Object> values = new ArrayList<>();
			for (String each : stripped.split("[、，,;；\\n]")) {
				if (!each.isBlank()) {
					values.add(single(feature, each.strip(), resolver));
				}
			}
			return values;
		}
		return stripped.isEmpty() ? feature.getDefaultValue() : single(feature, stripped, resolver);
	}

	private Object single(EStructuralFeature feature, String text, ReferenceResolver resolver) throws FormatException {
		return feature instanceof EReference reference ? object(reference, text, resolver) : format(feature).parse(text);
	}

	private Object object(EReference reference, String text, ReferenceResolver resolver) throws FormatException {
		List<EObject> candidates = resolver.candidates(reference, text);
		return switch (candidates.size()) {
			case 0 -> throw new FormatException(NLS.bind(Messages.objectUnknown, labels.label(reference.getEReferenceType()), text));
			case 1 -> candidates.getFirst();
			default -> throw new FormatException(NLS.bind(Messages.objectAmbiguous, text, candidates.size()));
		};
	}

	private TypeFormat<Object> format(EStructuralFeature feature) {
		return known.computeIfAbsent((EAttribute) feature, formats::create);
	}

	private String separator() {
		return "zh".equals(labels.language()) ? "、" : ", ";
	}
}
