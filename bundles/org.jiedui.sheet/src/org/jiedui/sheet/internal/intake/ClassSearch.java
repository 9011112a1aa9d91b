/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.Target;
import org.jiedui.sheet.internal.recognition.Recogniser;
import org.jiedui.sheet.internal.table.RowSource;
import org.jiedui.sheet.internal.table.Table;
import org.jiedui.sheet.internal.table.TableRow;

/** Guesses of what class the rows of a foreign table are: that to whose fields the most columns fit. */
final class ClassSearch {

	/** A title that names the class says as much as two columns. */
	private static final int NAMED = 8;
	private static final int MISSING = 2;
	private static final int FEWEST = 2;

	private final Path file;
	private final Recogniser recogniser;
	private final LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());

	ClassSearch(Path file, Recogniser recogniser) {
		this.file = file;
		this.recogniser = recogniser;
	}

	/** A class and how well it fits. */
	private record Fit(EClass type, int score) {
	}

	/** The classes that fit, the best first. */
	List<EClass> in(Table table) throws SheetRefusedException {
		List<Fit> fits = new ArrayList<>();
		for (EClass type : types()) {
			try {
				Recognition found = recogniser.recognise(table, type, null);
				List<ColumnChoice> used = found.columns().stream().filter(ColumnChoice::isUsed).toList();
				if (used.size() >= FEWEST && (!type.isAbstract() || found.column(Target.TYPE).isPresent())) {
					fits.add(new Fit(type, score(used) + (isNamed(table, found.headerRow(), type) ? NAMED : 0) - MISSING * missing(found)));
				}
			} catch (SheetRefusedException noTable) {
				if (noTable.reason() != SheetRefusedException.Reason.MAPPING && noTable.reason() != SheetRefusedException.Reason.NO_TABLE) {
					throw noTable;
				}
			}
		}
		fits.sort(Comparator.comparingInt(Fit::score).reversed());
		return fits.stream().map(Fit::type).toList();
	}

	private Set<EClass> types() {
		Set<EClass> types = new LinkedHashSet<>();
		for (List<Ledger> ledgers : List.of(catalog.ofProgrammes(), catalog.ofRegister())) {
			for (Ledger ledger : ledgers) {
				if (ledger.owners().isEmpty()) {
					types.add(ledger.type());
					types.addAll(catalog.creatable(ledger));
				}
			}
		}
		return types;
	}

	private static int score(List<ColumnChoice> used) {
		return used.stream().mapToInt(each -> switch (each.origin()) {
			case LABEL, STAMP, GIVEN -> 4;
			case SYNONYM -> 3;
			case SIMILAR -> 2;
			default -> 1;
		}).sum();
	}

	private static int missing(Recognition found) {
		return found.type().getEAllStructuralFeatures().stream().filter(feature -> new FeatureTraits(feature).required() && !isProgramme(feature))
				.filter(feature -> found.column(Target.of(feature)).isEmpty()).mapToInt(feature -> 1).sum();
	}

	private static boolean isProgramme(EStructuralFeature feature) {
		return feature instanceof EReference reference && Belonging.names(reference);
	}

	private boolean isNamed(Table table, int headerRow, EClass type) throws SheetRefusedException {
		if (Recogniser.names(file.getFileName().toString(), type) || Recogniser.names(table.name(), type)) {
			return true;
		}
		try (RowSource rows = table.rows()) {
			for (TableRow row = rows.next(); row != null && row.number() < headerRow; row = rows.next()) {
				if (row.cells().stream().anyMatch(cell -> !cell.isEmpty() && Recogniser.names(cell.text(), type))) {
					return true;
				}
			}
		}
		return false;
	}
}
