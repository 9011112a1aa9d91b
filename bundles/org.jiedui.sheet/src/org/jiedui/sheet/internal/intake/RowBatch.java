/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.sheet.internal.conversion.SessionNames;
import org.jiedui.sheet.internal.table.TableRow;

/** Some rows of a table in a session of their own: decides what becomes of them, and puts it into the session where that is wanted. */
final class RowBatch {

	private final IntakeContext context;
	private final Session session;
	private final SessionNames names;
	private final RowParser parser;
	private final Matching matching;
	private final Comparison comparison;
	private final ValueChecks checks;
	private final Places places;
	/** For each row that is not refused the values that it brings. */
	private final Map<IncomingRow, Map<EStructuralFeature, Object>> changes = new LinkedHashMap<>();
	private final Map<EObject, IncomingRow> additions = new IdentityHashMap<>();

	RowBatch(IntakeContext context, Session session) {
		this.context = context;
		this.session = session;
		names = new SessionNames(session, context.names());
		parser = new RowParser(context.recognition(), context.kinds(), context.format(), names);
		matching = new Matching(session, context.recognition(), context.destination(), context.format().titles(), true);
		comparison = new Comparison(session, context.format());
		checks = new ValueChecks(context.format());
		places = new Places(session);
	}

	/** Decides. Nothing is changed in the session but that objects are loaded. */
	List<RowOutcome> decide(List<TableRow> rows) {
		List<IncomingRow> incoming = rows.stream().map(parser::parse).toList();
		programmes(incoming);
		matching.match(incoming);
		incoming.forEach(this::announce);
		incoming.forEach(row -> parser.readReferences(row, context.destination().reference()));
		incoming.forEach(this::weigh);
		refuseTogether(incoming);
		return incoming.stream().map(this::outcome).toList();
	}

	/** A column with programmes tells in whose books to look for the row. */
	private void programmes(List<IncomingRow> rows) {
		if (context.destination().reference() != null) {
			rows.forEach(row -> parser.readReference(row, context.destination().reference()));
		}
	}

	/** Makes the object of a new row; other rows of the file may refer to it. */
	private void announce(IncomingRow row) {
		if (row.existing() == null && row.id() == null && new ClassTraits(row.type()).canBeMadeAs(context.recognition().type())) {
			row.fresh(EcoreUtil.create(row.type()));
			additions.put(row.fresh(), row);
		}
		if (row.object() != null) {
			List.of("name", "title", "code").forEach(name -> row.value(name).map(Object::toString).filter(text -> !text.isBlank())
					.ifPresent(text -> names.add(text, row.object())));
		}
	}

	private void weigh(IncomingRow row) {
		if (row.reading().isRefused() || row.object() == null || isTwin(row)) {
			return;
		}
		if (row.existing() != null) {
			changes.put(row, comparison.changes(row));
		} else {
			complete(row);
			changes.put(row, row.reading().values());
		}
		checks.check(row.reading());
	}

	private boolean isTwin(IncomingRow row) {
		Optional<Integer> twin = matching.identity(row).map(identity -> context.seen().putIfAbsent(identity, row.row().number()));
		twin.ifPresent(number -> refuse(row, NLS.bind(Messages.sameRow, number)));
		return twin.isPresent();
	}

	private void complete(IncomingRow row) {
		EObject fresh = row.fresh();
		boolean any = false;
		for (Map.Entry<EStructuralFeature, Object> each : row.reading().values().entrySet()) {
			if (each.getValue() != null) {
				fresh.eSet(each.getKey(), each.getValue());
				any |= fresh.eIsSet(each.getKey());
			}
		}
		if (!any) {
			refuse(row, Messages.nothingToAdd);
			return;
		}
		places.sentence(row).ifPresent(sentence -> refuse(row, sentence));
		EReference programme = context.destination().reference();
		checks.checkComplete(fresh, programme, row.reading());
		if (programme != null && fresh.eGet(programme, false) == null) {
			EObject taker = context.destination().programme(session);
			if (taker == null && !context.destination().isNew()) {
				refuse(row, Messages.rowWithoutProgramme);
			} else if (taker != null) {
				fresh.eSet(programme, taker);
			}
		}
	}

	private static void refuse(IncomingRow row, String sentence) {
		row.reading().enter("");
		row.reading().refuse(sentence);
	}

	/** What refers to a row that is refused cannot be imported either. */
	private void refuseTogether(List<IncomingRow> rows) {
		for (boolean again = true; again;) {
			again = false;
			for (IncomingRow row : rows) {
				Optional<IncomingRow> refused = row.reading().isRefused() ? Optional.empty() : refusedTarget(row);
				if (refused.isPresent()) {
					refuse(row, NLS.bind(Messages.refusedTogether, refused.get().row().number()));
					again = true;
				}
			}
		}
	}

	private Optional<IncomingRow> refusedTarget(IncomingRow row) {
		return row.reading().values().values().stream().flatMap(value -> value instanceof List<?> many ? many.stream() : Stream
				.ofNullable(value)).map(additions::get).filter(target -> target != null && target.reading().isRefused()).findFirst();
	}

	private RowOutcome outcome(IncomingRow row) {
		Kind kind = Kind.REFUSED;
		List<FieldChange> fields = List.of();
		if (!row.reading().isRefused()) {
			fields = fields(row);
			kind = row.fresh() != null ? Kind.ADDED : fields.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
		}
		String title = row.object() == null ? "" : title(row);
		return new RowOutcome(row.row().number(), kind, row.existing() == null ? null : session.id(row.existing()).orElse(null), title, fields,
				row.reading().remarks());
	}

	/** What is refused has got no values, but people know it by its name. */
	private String title(IncomingRow row) {
		Optional<String> name = Stream.of("name", "title").map(row::value).flatMap(Optional::stream).map(Object::toString).findFirst();
		return row.fresh() != null && row.reading().isRefused() && name.isPresent() ? name.get() : context.format().titles().title(row.object());
	}

	private List<FieldChange> fields(IncomingRow row) {
		List<FieldChange> fields = new ArrayList<>();
		changes.get(row).forEach((feature, value) -> {
			String after = context.format().text(feature, value);
			String before = row.existing() == null ? "" : context.format().textOf(row.existing(), feature);
			if (row.existing() != null || !after.isEmpty()) {
				fields.add(new FieldChange(feature, before, after));
			}
		});
		return fields;
	}

	/** New rows that name no programme come into the books of this one, which is added with them. */
	void take(Programme programme) {
		EReference reference = context.destination().reference();
		additions.keySet().stream().filter(fresh -> fresh.eGet(reference, false) == null).forEach(fresh -> fresh.eSet(reference, programme));
	}

	/** Puts all that was decided into the session. */
	void apply() {
		Application application = new Application(session, places);
		changes.forEach((row, values) -> {
			if (!row.reading().isRefused()) {
				application.take(row, values);
			}
		});
		application.run();
	}
}
