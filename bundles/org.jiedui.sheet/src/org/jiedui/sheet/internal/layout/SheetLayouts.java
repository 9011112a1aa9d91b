/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.FieldOrder;
import org.jiedui.sheet.internal.Texts;

/**
 * Makes the layouts of sheets. All features that are no parts get a column, those that a ledger shows unasked in an order of its own first, the
 * others as forms show them, the programme after them; features that only some kinds of rows have come last.
 * <p>
 * The hidden columns stand behind the first that people see: whoever marks all that he sees and sorts it takes them along.
 */
public final class SheetLayouts {

	private final ValueFormat format;
	private final Texts texts;
	private final FieldOrder fields;
	private final Parts parts;

	/**
	 * @param format gives the language and the unit of money
	 * @param parts tells which rows stand in others
	 */
	public SheetLayouts(ValueFormat format, Parts parts) {
		this.format = format;
		this.parts = parts;
		texts = new Texts(SheetLayouts.class, format.labels().language());
		fields = new FieldOrder(format.labels());
	}

	/** All columns of a class whose rows are objects of just this class. */
	public SheetLayout of(EClass type) {
		return of(type, List.of(type));
	}

	/**
	 * All columns of a class.
	 *
	 * @param kinds the concrete classes of rows
	 */
	public SheetLayout of(EClass type, Collection<EClass> kinds) {
		List<SheetColumn> columns = new ArrayList<>();
		boolean varied = kinds.stream().anyMatch(kind -> kind != type);
		boolean part = kinds.stream().anyMatch(parts::isPart);
		if (varied) {
			columns.add(beside(SheetColumn.KIND, false));
		}
		if (part) {
			columns.add(beside(SheetColumn.OWNER, false));
		}
		Set<EStructuralFeature> own = new HashSet<>(type.getEAllStructuralFeatures());
		common(type).forEach(feature -> columns.add(column(feature.getName(), format.labels().label(feature), feature)));
		kinds.stream().flatMap(kind -> fields.features(kind, SheetLayouts::isColumn).stream()).distinct().filter(feature -> !own.contains(feature))
				.map(this::special).forEach(columns::add);
		columns.addAll(Math.min(1, columns.size()), hidden(part));
		return new SheetLayout(type, distinct(columns));
	}

	/**
	 * Some columns of a class in an order of their own, and the hidden ones.
	 *
	 * @param kinds the concrete classes of rows
	 * @param keys of columns that people see; those that the class does not have are left out; none for all
	 */
	public SheetLayout of(EClass type, Collection<EClass> kinds, List<String> keys) {
		SheetLayout all = of(type, kinds);
		if (keys.isEmpty()) {
			return all;
		}
		List<SheetColumn> chosen = new ArrayList<>();
		keys.stream().distinct().map(all::find).flatMap(Optional::stream).filter(column -> !column.hidden()).forEach(chosen::add);
		if (kinds.stream().anyMatch(kind -> kind != type) && !keys.contains(SheetColumn.KIND)) {
			all.find(SheetColumn.KIND).ifPresent(chosen::add);
		}
		chosen.addAll(Math.min(1, chosen.size()), all.columns().stream().filter(SheetColumn::hidden).toList());
		return new SheetLayout(type, chosen);
	}

	private List<EStructuralFeature> common(EClass type) {
		List<EStructuralFeature> features = new ArrayList<>(new ClassTraits(type).columns());
		features.removeIf(feature -> !isColumn(new FeatureTraits(feature)));
		fields.features(type, SheetLayouts::isColumn).stream().filter(feature -> !features.contains(feature)).forEach(features::add);
		List<EStructuralFeature> programme = features.stream().filter(SheetLayouts::isProgramme).toList();
		features.removeAll(programme);
		features.addAll(programme);
		return features;
	}

	/** In whose books a row stands is mostly the same for all rows. */
	private static boolean isProgramme(EStructuralFeature feature) {
		return feature instanceof EReference reference && Belonging.names(reference);
	}

	private static boolean isColumn(FeatureTraits traits) {
		boolean container = traits.feature() instanceof EReference reference && reference.isContainer();
		return !traits.containment() && !container && !FeatureMapUtil.isFeatureMap(traits.feature());
	}

	private List<SheetColumn> hidden(boolean part) {
		List<SheetColumn> columns = new ArrayList<>(List.of(beside(SheetColumn.ID, true), beside(SheetColumn.VERSION, true)));
		if (part) {
			columns.add(beside(SheetColumn.CONTAINER, true));
			columns.add(beside(SheetColumn.SLOT, true));
		}
		return columns;
	}

	private SheetColumn beside(String key, boolean hidden) {
		CellKind kind = key.equals(SheetColumn.VERSION) ? CellKind.WHOLE_NUMBER : CellKind.TEXT;
		return new SheetColumn(key, texts.text(key.substring(1)), Optional.empty(), kind, hidden, hidden);
	}

	private SheetColumn column(String key, String label, EStructuralFeature feature) {
		String heading = format.columnUnit(feature).map(unit -> texts.text("withUnit", label, unit)).orElse(label);
		return new SheetColumn(key, heading, Optional.of(feature), CellKind.of(feature), !new FeatureTraits(feature).typed(), false);
	}

	/** A feature of one kind of rows: its class is part of the key and of the heading. */
	private SheetColumn special(EStructuralFeature feature) {
		EClass kind = feature.getEContainingClass();
		return column(kind.getName() + "." + feature.getName(), format.labels().label(kind) + " · " + format.labels().label(feature), feature);
	}

	/** Where the model calls two features the same, what follows from others says so, and else they are numbered. */
	private List<SheetColumn> distinct(List<SheetColumn> columns) {
		Map<String, SheetColumn> headed = new LinkedHashMap<>();
		Set<String> plain = new HashSet<>();
		columns.stream().filter(column -> !column.readOnly() || column.hidden()).map(SheetColumn::heading).forEach(plain::add);
		for (SheetColumn column : columns) {
			boolean derived = column.readOnly() && !column.hidden() && plain.contains(column.heading());
			String heading = derived ? texts.text("derived", column.heading()) : column.heading();
			String unique = heading;
			for (int number = 2; headed.containsKey(unique); number++) {
				unique = heading + " " + number;
			}
			headed.put(unique, unique.equals(column.heading()) ? column : column.headed(unique));
		}
		return List.copyOf(headed.values());
	}
}
