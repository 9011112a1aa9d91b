/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.ColumnChoice.Origin;
import org.jiedui.sheet.DateOrder;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.Target;
import org.jiedui.sheet.internal.layout.SheetColumn;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.Table;
import org.jiedui.sheet.internal.table.TableRow;

/** A sheet of a workbook that was exported from books. Columns may have been moved or removed since. */
final class StampedTable {

	private static final int SAMPLES = 5;

	private final Stamp stamp;
	private final Stamp.Sheet sheet;
	private final EClass type;

	private StampedTable(Stamp stamp, Stamp.Sheet sheet, EClass type) {
		this.stamp = stamp;
		this.sheet = sheet;
		this.type = type;
	}

	/** Empty where the stamp does not tell of the sheet, or of a class that is not there. */
	static Optional<StampedTable> of(Stamp stamp, Table table) {
		return stamp.sheet(table.name()).flatMap(sheet -> type(sheet).map(type -> new StampedTable(stamp, sheet, type)));
	}

	private static Optional<EClass> type(Stamp.Sheet sheet) {
		EPackage ePackage = EPackage.Registry.INSTANCE.getEPackage(sheet.packageUri());
		return ePackage != null && ePackage.getEClassifier(sheet.className()) instanceof EClass type ? Optional.of(type) : Optional.empty();
	}

	EClass type() {
		return type;
	}

	/** Empty where the heading is not to be found any more: then it is a table like any other. */
	Optional<Recognition> recognise(Table table, boolean sameBooks) throws SheetRefusedException {
		TableStart start = TableStart.of(table);
		Map<String, Stamp.Column> byHeading = new HashMap<>();
		sheet.columns().forEach(column -> byHeading.put(column.heading(), column));
		Optional<TableRow> head = start.rows().stream().filter(row -> isHead(row, byHeading)).findFirst();
		if (head.isEmpty()) {
			return Optional.empty();
		}
		List<ColumnChoice> columns = new ArrayList<>();
		List<Remark> remarks = new ArrayList<>();
		for (int column = 0; column < head.get().cells().size(); column++) {
			String heading = head.get().cell(column).text();
			if (!heading.isEmpty()) {
				ColumnChoice choice = choice(column, heading, byHeading.get(heading), sameBooks);
				columns.add(choice);
				if (!choice.isUsed() && !choice.reason().isEmpty() && !choice.reason().equals(Messages.computedColumn)) {
					remarks.add(new Remark(Tier.NOTE, heading, NLS.bind(Messages.columnLeft, heading, choice.reason())));
				}
			}
		}
		if (!sameBooks) {
			remarks.add(new Remark(Tier.WARNING, "", Messages.otherBooks));
		}
		List<List<String>> samples = start.below(head.get().number()).stream().limit(SAMPLES)
				.map(row -> columns.stream().map(ColumnChoice::column).map(row::cell).map(Cell::text).toList()).toList();
		return Optional.of(new Recognition(table.name(), type, sameBooks, head.get().number(), columns,
				new KeyProposal(columns, start.below(head.get().number())).keys(), null, samples, remarks));
	}

	private static boolean isHead(TableRow row, Map<String, Stamp.Column> byHeading) {
		long known = row.cells().stream().map(Cell::text).filter(byHeading::containsKey).count();
		return known > 0 && known * 2 >= row.cells().stream().filter(cell -> !cell.isEmpty()).count();
	}

	private ColumnChoice choice(int column, String heading, Stamp.Column stamped, boolean sameBooks) {
		if (stamped == null) {
			return new ColumnChoice(column, heading, Target.NONE, null, DateOrder.UNKNOWN, Origin.NONE, Messages.noField);
		}
		Target target = target(stamped.key());
		String reason = "";
		if (target.kind() == Target.Kind.NONE) {
			reason = Messages.computedColumn;
		} else if (stamp.masked() && isMasked(target)) {
			reason = Messages.maskedColumn;
		} else if (!sameBooks && target.kind() != Target.Kind.FEATURE && target.kind() != Target.Kind.TYPE) {
			reason = Messages.computedColumn;
		}
		boolean money = target.feature() != null && target.feature().getEType().getInstanceClass() == Money.class;
		Magnitude magnitude = money ? stamp.moneyScale() == MoneyScale.YUAN ? Magnitude.ONE : Magnitude.TEN_THOUSAND : null;
		return new ColumnChoice(column, heading, reason.isEmpty() ? target : Target.NONE, magnitude, DateOrder.UNKNOWN,
				reason.isEmpty() ? Origin.STAMP : Origin.NONE, reason);
	}

	private boolean isMasked(Target target) {
		if (target.kind() != Target.Kind.FEATURE) {
			return false;
		}
		boolean text = target.feature().getEType().getInstanceClass() == String.class;
		return new FeatureTraits(target.feature()).personal() || text && (new ClassTraits(type).personal()
				|| new ClassTraits(target.feature().getEContainingClass()).personal()
				|| type.isAbstract() && Fields.subclasses(type).stream().anyMatch(each -> new ClassTraits(each).personal()));
	}

	private Target target(String key) {
		return switch (key) {
			case SheetColumn.ID -> Target.ID;
			case SheetColumn.VERSION -> Target.VERSION;
			case SheetColumn.KIND -> Target.TYPE;
			case SheetColumn.CONTAINER -> Target.CONTAINER;
			case SheetColumn.SLOT -> Target.SLOT;
			default -> feature(key).filter(feature -> new FeatureTraits(feature).editable() && !new FeatureTraits(feature).containment())
					.map(Target::of).orElse(Target.NONE);
		};
	}

	private Optional<EStructuralFeature> feature(String key) {
		int dot = key.indexOf('.');
		if (dot < 0) {
			return Optional.ofNullable(type.getEStructuralFeature(key));
		}
		return Fields.subclasses(type).stream().flatMap(each -> each.getEAllStructuralFeatures().stream())
				.filter(each -> each.getEContainingClass().getName().equals(key.substring(0, dot)) && each.getName().equals(key.substring(dot + 1)))
				.findFirst();
	}
}
