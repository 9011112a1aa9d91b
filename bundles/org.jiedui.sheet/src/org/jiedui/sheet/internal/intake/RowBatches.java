/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.session.Session;
import org.jiedui.model.Programme;
import org.jiedui.sheet.internal.table.TableRow;

/**
 * Rows of one table or of several in a session of their own: they may refer to each other. Decides what becomes of them, and puts it into the session
 * where that is wanted.
 */
final class RowBatches {

	private final Session session;
	private final Newcomers newcomers = new Newcomers();
	private final Places places;
	private final List<RowBatch> batches = new ArrayList<>();

	RowBatches(Session session) {
		this.session = session;
		places = new Places(session);
	}

	/** Reads rows of a table and finds out which objects they are about; those of programmes come first. */
	RowBatch add(IntakeContext context, List<TableRow> rows) {
		RowBatch batch = new RowBatch(context, session, newcomers, places);
		batch.read(rows);
		batches.add(batch);
		return batch;
	}

	/** Decides, when all rows are there. Nothing is changed in the session but that objects are loaded. */
	void decide() {
		batches.forEach(RowBatch::weigh);
		refuseTogether();
	}

	/** What refers to a row that is refused cannot be imported either. */
	private void refuseTogether() {
		for (boolean again = rows().anyMatch(row -> row.reading().isRefused()); again;) {
			again = false;
			for (IncomingRow row : rows().filter(each -> !each.reading().isRefused()).toList()) {
				Optional<IncomingRow> refused = row.reading().values().values().stream().map(newcomers::refused).flatMap(Optional::stream).findFirst();
				if (refused.isPresent()) {
					row.reading().enter("");
					row.reading().refuse(NLS.bind(Messages.refusedTogether, refused.get().row().number()));
					again = true;
				}
			}
		}
	}

	private Stream<IncomingRow> rows() {
		return batches.stream().flatMap(batch -> batch.rows().stream());
	}

	/** New rows that name no programme come into the books of this one, which is added with them. */
	void take(Programme programme, EReference reference) {
		newcomers.all().filter(fresh -> reference.getEContainingClass().isInstance(fresh) && fresh.eGet(reference, false) == null)
				.forEach(fresh -> fresh.eSet(reference, programme));
	}

	/** Puts all that was decided into the session. */
	void apply() {
		Application application = new Application(session, places);
		batches.forEach(batch -> batch.apply(application));
		application.run();
	}
}
