/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.internal.grid.RowSources;

/**
 * Makes the columns of a ledger from the model and its annotations. All features that are no parts get a column; those annotated as columns
 * are shown, the others come after them and wait in the column chooser. Features that only some kinds of rows have come last and wait too. Where
 * rows are known from is a column too, which a wide ledger does not show at first.
 */
public final class LedgerColumns {

	/** Identifier of the column that tells what a row belongs to. */
	public static final String OWNER = "#owner";
	/** Identifier of the column that tells the class of a row. */
	public static final String KIND = "#kind";

	/** A ledger that is wider, in pixels at 96 dpi, shows its sources only when somebody chooses so. */
	private static final int WIDE = 800;

	private final ValueFormat format;

	public LedgerColumns(ValueFormat format) {
		this.format = format;
	}

	/**
	 * The columns of a ledger in their standard order.
	 *
	 * @param kinds the concrete classes of rows, as far as they are known
	 */
	public List<LedgerColumn> of(Ledger ledger, Collection<EClass> kinds) {
		return of(ledger.type(), kinds, ledger.ofParts());
	}

	/**
	 * The columns for objects of a class in their standard order.
	 *
	 * @param kinds the concrete classes of rows, as far as they are known
	 * @param parts whether rows are parts, so that it must be told what they belong to
	 */
	public List<LedgerColumn> of(EClass type, Collection<EClass> kinds, boolean parts) {
		List<LedgerColumn> columns = new ArrayList<>();
		Set<EStructuralFeature> common = new LinkedHashSet<>(type.getEAllStructuralFeatures());
		List<EStructuralFeature> chosen = new ClassTraits(type).columns();
		chosen.forEach(feature -> columns.add(column(feature.getName(), feature, true)));
		common.stream().filter(feature -> isColumn(feature) && !chosen.contains(feature))
				.map(feature -> column(feature.getName(), feature, chosen.isEmpty() && new FeatureTraits(feature).column()))
				.forEach(columns::add);
		columns.sort(Comparator.comparing(column -> !column.shown()));
		int second = Math.min(1, columns.size());
		if (type.isAbstract()) {
			columns.add(second, new RowColumn(KIND, Messages.columnKind, 96, row -> format.labels().label(row.eClass()), format::textKey));
		}
		if (parts) {
			columns.add(second, new RowColumn(OWNER, Messages.columnOwner, 160, this::owner, format::textKey));
		}
		int width = columns.stream().filter(LedgerColumn::shown).mapToInt(LedgerColumn::width).sum();
		RowSources.of(type).ifPresent(sources -> columns.add(afterShown(columns), new SourceColumn(sources, format, width < WIDE)));
		kinds.stream().flatMap(kind -> kind.getEAllStructuralFeatures().stream()).distinct()
				.filter(feature -> !common.contains(feature) && isColumn(feature)).map(this::special).forEach(columns::add);
		return columns;
	}

	/**
	 * The columns for objects of a class, of which only some are shown at first, in this order.
	 *
	 * @param shown features of the class
	 */
	public List<LedgerColumn> of(EClass type, List<? extends EStructuralFeature> shown) {
		Stream<LedgerColumn> first = shown.stream().map(feature -> column(feature.getName(), feature, true));
		Stream<LedgerColumn> rest = type.getEAllStructuralFeatures().stream().filter(feature -> isColumn(feature) && !shown.contains(feature))
				.map(feature -> column(feature.getName(), feature, false));
		return Stream.concat(first, rest).toList();
	}

	private static int afterShown(List<LedgerColumn> columns) {
		return (int) columns.stream().takeWhile(LedgerColumn::shown).count();
	}

	private LedgerColumn column(String id, EStructuralFeature feature, boolean shown) {
		return new FeatureColumn(id, heading(format.labels().label(feature), feature), feature, format, shown);
	}

	/** A feature of one kind of rows: its class is part of the identifier, and of the heading where it would be mistaken for another. */
	private LedgerColumn special(EStructuralFeature feature) {
		EClass kind = feature.getEContainingClass();
		String label = format.labels().label(kind) + " · " + format.labels().label(feature);
		return new FeatureColumn(kind.getName() + "." + feature.getName(), heading(label, feature), feature, format, false);
	}

	private String heading(String label, EStructuralFeature feature) {
		boolean chinese = "zh".equals(format.labels().language());
		return format.columnUnit(feature).map(unit -> chinese ? label + "（" + unit + "）" : label + " (" + unit + ")").orElse(label);
	}

	private String owner(EObject row) {
		return row.eContainer() == null ? null : format.titles().title(row.eContainer());
	}

	private static boolean isColumn(EStructuralFeature feature) {
		return !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
	}
}
