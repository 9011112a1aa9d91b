/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Reads conditions such as {@code budget >= 100万}, {@code 阶段 = 竣工}, {@code name ~ 村} and {@code since empty}. */
public final class WhereParser {

	private static final Map<String, Operator> OPERATORS = Map.of("=", Operator.EQUAL, "!=", Operator.NOT_EQUAL, "<", Operator.LESS, "<=",
			Operator.AT_MOST, ">", Operator.GREATER, ">=", Operator.AT_LEAST, "~", Operator.CONTAINS, "^=", Operator.STARTS_WITH);
	private static final Pattern COMPARISON = Pattern.compile("\\s*(.+?)\\s*(>=|<=|!=|\\^=|=|>|<|~)\\s*(.*?)\\s*", Pattern.DOTALL);
	private static final Pattern EMPTINESS = Pattern.compile("\\s*(.+?)\\s+(?:(not|is not|不)\\s*)?(?:is\\s+)?(?:empty|为空)\\s*");

	private final EClass type;
	private final ModelNames names;
	private final Session session;
	private final ValueFormat format;
	private final Texts texts;

	/**
	 * @param type the class of the rows
	 * @param session looks up objects that conditions name
	 */
	public WhereParser(EClass type, ModelNames names, Session session, CliContext context) {
		this.type = type;
		this.names = names;
		this.session = session;
		format = context.format();
		texts = context.texts(WhereParser.class);
	}

	/**
	 * Reads several conditions that must hold together.
	 *
	 * @throws CliException when one is no condition, or names an unknown field or value
	 */
	public Filter parse(List<String> conditions) throws CliException {
		Filter all = Filter.NONE;
		for (String condition : conditions) {
			all = all.and(parse(condition));
		}
		return all;
	}

	private Filter parse(String text) throws CliException {
		Matcher comparison = COMPARISON.matcher(text);
		if (comparison.matches()) {
			EStructuralFeature feature = names.feature(type, comparison.group(1));
			Operator operator = OPERATORS.get(comparison.group(2));
			if (!comparison.group(3).isEmpty()) {
				return compare(feature, operator, comparison.group(3));
			}
			if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
				return empty(feature, operator == Operator.EQUAL);
			}
		}
		Matcher emptiness = EMPTINESS.matcher(text);
		if (emptiness.matches()) {
			return empty(names.feature(type, emptiness.group(1)), emptiness.group(2) == null);
		}
		throw new CliException(ExitCode.USAGE, texts.text("noCondition", text));
	}

	private Filter empty(EStructuralFeature feature, boolean wanted) {
		if (inDatabase(feature)) {
			Condition empty = new Condition.Comparison(feature, Operator.EMPTY, null);
			return Filter.stored(wanted ? empty : new Condition.Not(empty));
		}
		return Filter.computed(object -> shown(object, feature).isEmpty() == wanted);
	}

	private Filter compare(EStructuralFeature feature, Operator operator, String text) throws CliException {
		boolean ofText = operator == Operator.CONTAINS || operator == Operator.STARTS_WITH;
		if (feature instanceof EReference reference && inDatabase(feature) && !ofText) {
			return refer(reference, operator, text);
		}
		boolean isText = feature.getEType().getInstanceClass() == String.class;
		if (ofText && (!inDatabase(feature) || !isText) || feature.isMany() || feature instanceof EReference) {
			return shown(feature, operator, text);
		}
		Object value = read(feature, text);
		if (inDatabase(feature)) {
			return Filter.stored(new Condition.Comparison(feature, operator, value));
		}
		return Filter.computed(object -> value(object, feature).map(own -> holds(operator, format.comparator(feature).compare(own, value)))
				.orElse(operator == Operator.NOT_EQUAL));
	}

	private Filter refer(EReference reference, Operator operator, String text) throws CliException {
		List<Condition> anyOf = new NamedObjects(session).candidates(reference, text).stream().map(session::id)
				.flatMap(Optional<ObjectId>::stream)
				.<Condition>map(id -> new Condition.Comparison(reference, Operator.EQUAL, id)).toList();
		if (anyOf.isEmpty()) {
			throw new CliException(ExitCode.USAGE, texts.text("unknownName", text, format.labels().label(reference.getEReferenceType())));
		}
		return switch (operator) {
			case EQUAL -> Filter.stored(new Condition.Any(anyOf));
			case NOT_EQUAL -> Filter.stored(new Condition.Not(new Condition.Any(anyOf)));
			default -> throw noOrder(reference);
		};
	}

	/** Compares with what a screen shows. */
	private Filter shown(EStructuralFeature feature, Operator operator, String text) throws CliException {
		String wanted = text.toLowerCase(Locale.ROOT);
		return switch (operator) {
			case CONTAINS -> Filter.computed(object -> shown(object, feature).contains(wanted));
			case STARTS_WITH -> Filter.computed(object -> shown(object, feature).startsWith(wanted));
			case EQUAL -> Filter.computed(object -> shown(object, feature).equals(wanted));
			case NOT_EQUAL -> Filter.computed(object -> !shown(object, feature).equals(wanted));
			default -> throw noOrder(feature);
		};
	}

	private String shown(EObject object, EStructuralFeature feature) {
		return value(object, feature).map(value -> format.text(feature, value)).orElse("").toLowerCase(Locale.ROOT);
	}

	private CliException noOrder(EStructuralFeature feature) {
		return new CliException(ExitCode.USAGE, texts.text("noOrder", feature.getName()));
	}

	private Object read(EStructuralFeature feature, String text) throws CliException {
		try {
			return format.parse(feature, text);
		} catch (FormatException form) {
			throw new CliException(ExitCode.USAGE, texts.text("wrongValue", feature.getName(), text, form.getMessage()));
		}
	}

	/** Whether the database can decide: the field is a stored single one of the class that is asked for. */
	private boolean inDatabase(EStructuralFeature feature) {
		FeatureTraits traits = new FeatureTraits(feature);
		boolean own = type.getFeatureID(feature) >= 0;
		return own && traits.stored() && !feature.isMany() && !traits.containment();
	}

	private static Optional<Object> value(EObject object, EStructuralFeature feature) {
		EStructuralFeature own = object.eClass().getEStructuralFeature(feature.getName());
		return own == null ? Optional.empty() : Optional.ofNullable(object.eGet(own));
	}

	private static boolean holds(Operator operator, int order) {
		return switch (operator) {
			case EQUAL -> order == 0;
			case NOT_EQUAL -> order != 0;
			case LESS -> order < 0;
			case AT_MOST -> order <= 0;
			case GREATER -> order > 0;
			default -> order >= 0;
		};
	}
}
