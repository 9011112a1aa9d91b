/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.Homonym;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.internal.conversion.Description;
import org.jiedui.sheet.internal.conversion.SessionNames;
import org.jiedui.sheet.internal.layout.ManyTexts;
import org.jiedui.sheet.internal.table.RowSource;
import org.jiedui.sheet.internal.table.Table;
import org.jiedui.sheet.internal.table.TableRow;

/** Finds the names in a table that several objects have. */
final class HomonymSearch {

	/** Nobody decides about more. */
	private static final int NAMES = 2_000;
	private static final int FOUND = 200;
	private static final int ROWS_BETWEEN = 100;

	private final Recognition recognition;
	private final Session session;
	private final SessionNames names;
	private final Description description;
	private final List<ColumnChoice> columns;

	HomonymSearch(Recognition recognition, Session session, SessionNames names, ValueFormat format) {
		this.recognition = recognition;
		this.session = session;
		this.names = names;
		description = new Description(format);
		columns = recognition.columns().stream().filter(each -> each.target().feature() instanceof EReference).toList();
	}

	/** The names, each once for a column. */
	List<Homonym> in(Table table, SubMonitor monitor) throws SheetRefusedException {
		List<Homonym> homonyms = new ArrayList<>();
		for (Map.Entry<ColumnChoice, Set<String>> each : texts(table, monitor).entrySet()) {
			for (String text : each.getValue()) {
				checkCancelled(monitor);
				homonym(each.getKey(), text).filter(found -> homonyms.size() < FOUND).ifPresent(homonyms::add);
			}
		}
		return homonyms;
	}

	private Map<ColumnChoice, Set<String>> texts(Table table, SubMonitor monitor) throws SheetRefusedException {
		Map<ColumnChoice, Set<String>> texts = new LinkedHashMap<>();
		if (columns.isEmpty()) {
			return texts;
		}
		try (RowSource rows = table.rows()) {
			for (TableRow row = rows.next(); row != null; row = rows.next()) {
				if (row.number() > recognition.headerRow()) {
					collect(row, texts);
				}
				if (row.number() % ROWS_BETWEEN == 0) {
					checkCancelled(monitor);
				}
			}
		}
		return texts;
	}

	private void collect(TableRow row, Map<ColumnChoice, Set<String>> texts) {
		for (ColumnChoice column : columns) {
			String text = row.cell(column.column()).text();
			Set<String> seen = texts.computeIfAbsent(column, any -> new LinkedHashSet<>());
			List<String> named = column.target().feature().isMany() ? ManyTexts.split(text) : List.of(text);
			named.stream().filter(each -> !each.isEmpty() && seen.size() < NAMES).forEach(seen::add);
		}
	}

	private Optional<Homonym> homonym(ColumnChoice column, String text) {
		EReference reference = (EReference) column.target().feature();
		List<EObject> objects = names.candidates(reference, text);
		List<Homonym.Candidate> candidates = new ArrayList<>();
		objects.forEach(each -> session.id(each).ifPresent(id -> candidates.add(new Homonym.Candidate(id, description.of(each)))));
		return candidates.size() < 2 ? Optional.empty()
				: Optional.of(new Homonym(column.heading(), reference.getEReferenceType(), text, candidates));
	}

	private static void checkCancelled(SubMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
