/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ReferenceResolver;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.Target;
import org.jiedui.sheet.internal.conversion.CellConversion;
import org.jiedui.sheet.internal.conversion.ColumnContext;
import org.jiedui.sheet.internal.conversion.Conversions;
import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.TableRow;

/** Reads the cells of rows, names of other objects last: they may be objects of the same file. */
final class RowParser {

	private final Recognition recognition;
	private final List<EClass> kinds;
	private final List<Column> values = new ArrayList<>();
	private final List<Column> references = new ArrayList<>();
	private final List<ColumnChoice> special = new ArrayList<>();

	/** A column and how it is read. */
	private record Column(ColumnChoice choice, CellConversion conversion) {

		EStructuralFeature feature() {
			return choice.target().feature();
		}
	}

	/** @param kinds the classes that rows can be of */
	RowParser(Recognition recognition, List<EClass> kinds, ValueFormat format, ReferenceResolver names) {
		this.recognition = recognition;
		this.kinds = kinds;
		Year year = recognition.year() == null ? null : Year.of(recognition.year());
		for (ColumnChoice choice : recognition.columns()) {
			if (choice.target().kind() != Target.Kind.FEATURE) {
				special.add(choice);
				continue;
			}
			boolean free = new FeatureTraits(choice.target().feature()).before()
					.filter(end -> recognition.column(Target.of(end)).isEmpty()).isPresent();
			CellConversion conversion = new Conversions().of(new ColumnContext(choice, format, names, year, free));
			(choice.target().feature() instanceof EReference ? references : values).add(new Column(choice, conversion));
		}
	}

	/** Reads what does not need other objects. */
	IncomingRow parse(TableRow row) {
		IncomingRow incoming = new IncomingRow(row, kinds.size() == 1 ? kinds.getFirst() : recognition.type());
		special.forEach(choice -> special(choice, incoming));
		if (!new ClassTraits(incoming.type()).canBeMadeAs(recognition.type()) && incoming.id() == null) {
			incoming.reading().enter("");
			incoming.reading().refuse(Messages.classMissing);
		}
		values.forEach(column -> read(column, incoming));
		return incoming;
	}

	/** Reads the names of other objects, but not through the feature that was read before. */
	void readReferences(IncomingRow incoming, EReference before) {
		references.stream().filter(column -> column.feature() != before).forEach(column -> read(column, incoming));
	}

	/** Reads the name of one other object before the rest. */
	void readReference(IncomingRow incoming, EReference reference) {
		references.stream().filter(column -> column.feature() == reference).forEach(column -> read(column, incoming));
	}

	private void read(Column column, IncomingRow incoming) {
		Cell cell = incoming.row().cell(column.choice().column());
		incoming.reading().enter(column.choice().heading());
		if (!column.feature().getEContainingClass().isSuperTypeOf(incoming.type())) {
			if (!cell.isEmpty()) {
				incoming.reading().warn(NLS.bind(Messages.otherClass, cell.text()));
			}
		} else if (cell.isEmpty()) {
			if (recognition.own()) {
				incoming.reading().put(column.feature(), column.feature().isMany() ? List.of() : column.feature().getDefaultValue());
			}
		} else if (cell.kind() == Cell.Kind.ERROR) {
			incoming.reading().refuse(NLS.bind(Messages.errorCell, cell.text()));
		} else {
			convert(column, cell, incoming);
		}
	}

	private static void convert(Column column, Cell cell, IncomingRow incoming) {
		try {
			column.conversion().read(cell, incoming.reading());
		} catch (FormatException wrong) {
			incoming.reading().refuse(wrong.getMessage());
		}
	}

	private void special(ColumnChoice choice, IncomingRow incoming) {
		String text = incoming.row().cell(choice.column()).text();
		incoming.reading().enter(choice.heading());
		if (text.isEmpty()) {
			return;
		}
		switch (choice.target().kind()) {
			case ID -> identifier(text, incoming).ifPresent(incoming::identify);
			case VERSION -> version(text, incoming);
			case TYPE -> type(text, incoming);
			case CONTAINER -> identifier(text, incoming).ifPresent(id -> incoming.standIn(id, incoming.slot()));
			case SLOT -> slot(text, incoming);
			default -> {
				// A column that is left out was told of once for the file.
			}
		}
	}

	private static Optional<ObjectId> identifier(String text, IncomingRow incoming) {
		try {
			return Optional.of(ObjectId.parse(text));
		} catch (IllegalArgumentException form) {
			incoming.reading().refuse(NLS.bind(Messages.noIdentifier, text));
			return Optional.empty();
		}
	}

	private static void version(String text, IncomingRow incoming) {
		if (text.matches("\\d{1,9}")) {
			incoming.version(Integer.parseInt(text));
		} else {
			incoming.reading().refuse(NLS.bind(Messages.noVersion, text));
		}
	}

	private void type(String text, IncomingRow incoming) {
		Optional<EClass> kind = kinds.stream().filter(each -> Labels.names(each, text)).findFirst();
		kind.ifPresentOrElse(incoming::type, () -> incoming.reading().refuse(NLS.bind(Messages.unknownClass, text)));
	}

	/** The feature by its name, with its class before it or without. */
	private static void slot(String text, IncomingRow incoming) {
		incoming.standIn(incoming.container(), SlotNames.find(text, incoming.type()).orElse(null));
	}
}
