/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.internal.model.Filter;
import org.jiedui.cli.internal.model.ModelNames;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.FeatureCells;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;

/** Writes a line for each group of objects: what they have in common, how many they are, and sums. */
final class GroupedList {

	private static final String COUNT = "count";

	private final EClass type;
	private final ModelNames names;
	private final CliContext context;
	private final ValueFormat format;
	private final Texts texts;

	GroupedList(EClass type, ModelNames names, CliContext context) {
		this.type = type;
		this.names = names;
		this.context = context;
		format = context.format();
		texts = context.texts(GroupedList.class);
	}

	/**
	 * @param keys paths of fields, may be none
	 * @param sums paths of fields, may be none
	 * @param count whether the objects are counted; they always are where nothing is added up
	 */
	void write(Filter filter, Query query, List<String> keys, List<String> sums, boolean count, OutputFormat output)
			throws CliException, IOException {
		if (!filter.isStored()) {
			throw usage("computedCondition");
		}
		Grouping grouping = grouping(filter.narrow(query), keys, sums);
		boolean counted = count || sums.isEmpty();
		List<Group> groups = context.workspace().groups(grouping);
		try (Session session = context.workspace().openSession(); RowWriter rows = output.writer(columns(grouping, counted), context.out())) {
			load(groups, session);
			for (Group group : groups) {
				rows.row(cells(grouping, group, counted, session));
			}
		}
	}

	private Grouping grouping(Query query, List<String> keys, List<String> sums) throws CliException {
		Grouping grouping = Grouping.of(query);
		for (String key : keys) {
			FeaturePath path = path(key);
			grouping = path.isDate() ? grouping.byYear(path) : grouping.by(path);
		}
		for (String sum : sums) {
			FeaturePath path = path(sum);
			if (!path.isNumber()) {
				throw usage("noSum", label(path));
			}
			FeaturePath unit = Grouping.unit(path).orElse(null);
			if (unit != null && grouping.keys().stream().noneMatch(key -> key.path().equals(unit))) {
				throw usage("unitsDiffer", label(path), label(unit));
			}
			grouping = grouping.sum(path);
		}
		return grouping;
	}

	/** Reads names of fields with points between them. */
	private FeaturePath path(String text) throws CliException {
		List<EStructuralFeature> steps = new ArrayList<>();
		EClass at = type;
		for (String name : text.strip().split("\\.")) {
			if (!steps.isEmpty()) {
				at = target(steps.getLast());
			}
			steps.add(names.feature(at, name.strip()));
		}
		try {
			FeaturePath path = FeaturePath.of(steps.getFirst());
			for (EStructuralFeature step : steps.subList(1, steps.size())) {
				path = path.then(step);
			}
			return path;
		} catch (IllegalArgumentException notStored) {
			throw usage("noGroup", text);
		}
	}

	private EClass target(EStructuralFeature step) throws CliException {
		if (step instanceof EReference reference) {
			return reference.getEReferenceType();
		}
		throw usage("noGroup", format.labels().label(step));
	}

	private List<Column> columns(Grouping grouping, boolean counted) {
		FeatureCells features = new FeatureCells(null, format);
		List<Column> columns = new ArrayList<>();
		grouping.keys().forEach(key -> columns.add(new Column(key.path().toString(), label(key.path()),
				key.span() != Span.VALUE || features.column(key.path().feature()).numeric())));
		if (counted) {
			columns.add(Column.number(COUNT, texts.text(COUNT)));
		}
		grouping.measures().forEach(measure -> {
			String heading = prefix(measure.path()) + features.column(measure.path().feature()).heading();
			columns.add(Column.number("sum(" + measure.path() + ")", texts.text("sum", heading)));
		});
		return columns;
	}

	private String label(FeaturePath path) {
		return prefix(path) + format.labels().label(path.feature());
	}

	private String prefix(FeaturePath path) {
		StringBuilder prefix = new StringBuilder();
		path.through().forEach(step -> prefix.append(format.labels().label(step)).append('.'));
		return prefix.toString();
	}

	private static void load(List<Group> groups, Session session) {
		Set<ObjectId> ids = new LinkedHashSet<>();
		groups.forEach(group -> group.keys().forEach(key -> {
			if (key instanceof ObjectId id) {
				ids.add(id);
			}
		}));
		if (!ids.isEmpty()) {
			session.attach(session.fetch(ids));
		}
	}

	private List<Cell> cells(Grouping grouping, Group group, boolean counted, Session session) {
		FeatureCells features = new FeatureCells(session, format);
		List<Cell> cells = new ArrayList<>();
		for (int index = 0; index < group.keys().size(); index++) {
			cells.add(key(grouping.keys().get(index).path().feature(), group.keys().get(index), features, session));
		}
		if (counted) {
			cells.add(Cell.of(group.objects()));
		}
		for (int index = 0; index < group.measures().size(); index++) {
			cells.add(sum(grouping.measures().get(index).path().feature(), group.measures().get(index), features));
		}
		return cells;
	}

	private Cell key(EStructuralFeature feature, Object value, FeatureCells features, Session session) {
		return switch (value) {
			case null -> Cell.of((String) null);
			case ObjectId id -> features.reference(session.find(id).orElse(null));
			case Integer number -> Cell.of(number);
			default -> new Cell(format.text(feature, value), format.editText(feature, value), features.data(feature, value));
		};
	}

	/** A sum is shown as the values that it is made of. */
	private Cell sum(EStructuralFeature feature, BigDecimal sum, FeatureCells features) {
		if (sum == null) {
			return Cell.of((String) null);
		}
		Class<?> javaType = feature.getEType().getInstanceClass();
		if (javaType != Money.class && javaType != Quantity.class) {
			return new Cell(sum.toPlainString(), sum.toPlainString(), sum);
		}
		Object value = javaType == Money.class ? Money.of(sum) : Quantity.of(0).withNumber(sum);
		return new Cell(format.text(feature, value), format.editText(feature, value), features.data(feature, value));
	}

	private CliException usage(String key, Object... values) {
		return new CliException(ExitCode.USAGE, texts.text(key, values));
	}
}
