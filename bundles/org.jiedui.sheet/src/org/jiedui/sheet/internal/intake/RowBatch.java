/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
import org.jiedui.core.lifecycle.StepSentence;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.internal.conversion.SessionNames;
import org.jiedui.sheet.internal.recognition.TableNotes;
import org.jiedui.sheet.internal.table.TableRow;

/** Some rows of a table in a session: decides what becomes of them. */
final class RowBatch {

	private final IntakeContext context;
	private final Session session;
	private final Newcomers newcomers;
	private final RowParser parser;
	private final Matching matching;
	private final Comparison comparison;
	private final ValueChecks checks;
	private final Places places;
	private final TableNotes notes;
	/** Those that are records. */
	private final List<IncomingRow> rows = new ArrayList<>();
	private final List<TableRow> table = new ArrayList<>();
	/** Numbers of rows that are passed by, and why. */
	private final Map<Integer, String> asides = new HashMap<>();
	/** For each row that is not refused the values that it brings. */
	private final Map<IncomingRow, Map<EStructuralFeature, Object>> changes = new LinkedHashMap<>();

	/** @param newcomers what this batch and others of the session add */
	RowBatch(IntakeContext context, Session session, Newcomers newcomers, Places places) {
		this.context = context;
		this.session = session;
		this.newcomers = newcomers;
		this.places = places;
		parser = new RowParser(context.recognition(), context.kinds(), context.format(),
				new SessionNames(session, context.names(), newcomers.named()));
		matching = new Matching(session, context.recognition(), context.destination(), context.format().titles(), true,
				context.storedKeys());
		comparison = new Comparison(session, context.format());
		checks = new ValueChecks(context.format());
		notes = new TableNotes(context.recognition());
	}

	/** Reads rows and finds out which objects they are about. */
	void read(List<TableRow> all) {
		table.addAll(all);
		for (TableRow row : all) {
			notes.of(row).ifPresentOrElse(why -> asides.put(row.number(), why), () -> rows.add(parser.parse(row)));
		}
		programmes();
		matching.match(rows);
		rows.forEach(this::announce);
	}

	/** The records. */
	List<IncomingRow> rows() {
		return rows;
	}

	/** A column with programmes tells in whose books to look for the row. */
	private void programmes() {
		if (context.destination().reference() != null) {
			rows.forEach(row -> parser.readReference(row, context.destination().reference()));
		}
	}

	/** Decides, when all objects are known to which rows may refer. */
	void weigh() {
		rows.forEach(row -> parser.readReferences(row, context.destination().reference()));
		rows.forEach(this::weigh);
	}

	/** Makes the object of a new row; other rows of the file may refer to it. */
	private void announce(IncomingRow row) {
		if (row.existing() == null && row.id() == null && new ClassTraits(row.type()).canBeMadeAs(context.recognition().type())) {
			row.fresh(EcoreUtil.create(row.type()));
			newcomers.add(row.fresh(), row);
		}
		if (row.object() != null) {
			List.of("name", "title", "code").forEach(name -> row.value(name).map(Object::toString).filter(text -> !text.isBlank())
					.ifPresent(text -> newcomers.name(text, row.object())));
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
		leaveSteps(row);
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

	/** What changes by steps only begins anew, and the row tells so where it says something else. */
	private void leaveSteps(IncomingRow row) {
		row.reading().values().entrySet().removeIf(each -> {
			EStructuralFeature feature = each.getKey();
			boolean stepwise = new FeatureTraits(feature).steps().isPresent();
			if (stepwise && each.getValue() != null && !each.getValue().equals(feature.getDefaultValue())) {
				row.reading().enter(context.format().labels().label(feature));
				row.reading().warn(new StepSentence(context.format().labels()).of(null, feature));
			}
			return stepwise;
		});
	}

	private static void refuse(IncomingRow row, String sentence) {
		row.reading().enter("");
		row.reading().refuse(sentence);
	}

	/** What becomes of all rows, in the order of the table. */
	void tell(RowTeller teller) throws IOException {
		Iterator<IncomingRow> next = rows.iterator();
		for (TableRow row : table) {
			String aside = asides.get(row.number());
			teller.tell(row, aside == null ? outcome(next.next())
					: outcome(row.number(), Kind.SKIPPED, null, "", List.of(), List.of(new Remark(Tier.NOTE, "", aside))));
		}
	}

	/** Is told of rows. */
	@FunctionalInterface
	interface RowTeller {
		void tell(TableRow row, RowOutcome outcome) throws IOException;
	}

	private RowOutcome outcome(IncomingRow row) {
		Kind kind = Kind.REFUSED;
		List<FieldChange> fields = List.of();
		if (!row.reading().isRefused()) {
			fields = fields(row);
			kind = row.fresh() != null ? Kind.ADDED : fields.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
		}
		String title = row.object() == null ? "" : title(row);
		return outcome(row.row().number(), kind, row.existing() == null ? null : session.id(row.existing()).orElse(null), title, fields,
				row.reading().remarks());
	}

	private RowOutcome outcome(int row, Kind kind, ObjectId object, String title, List<FieldChange> fields, List<Remark> remarks) {
		return new RowOutcome(row, kind, object, title, fields, remarks, context.recognition().sheet());
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

	/** Gives all that was decided. */
	void apply(Application application) {
		changes.forEach((row, values) -> {
			if (!row.reading().isRefused()) {
				application.take(row, values);
			}
		});
	}
}
