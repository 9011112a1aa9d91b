/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.spi.exchange.TableReport.ColumnUse;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.IntakeOrder;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.internal.recognition.TableNotes;
import org.jiedui.sheet.internal.table.RowSource;
import org.jiedui.sheet.internal.table.Table;
import org.jiedui.sheet.internal.table.TableRow;

/**
 * One import, or a dry run that writes nothing. Rows go through sessions of some hundred rows each, of which nothing but plain changes is kept; these
 * are written in one commit in the end.
 */
final class Intake {

	private static final int ROWS_AT_ONCE = 1_000;

	private final IntakeContext context;
	private final IntakeOrder order;
	private final Table table;
	private final boolean trial;
	private final Consumer<RowOutcome> outcomes;
	private final TableNotes notes;
	private final boolean connected;
	private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
	private final List<Change> changes = new ArrayList<>();
	private int warnings;

	/**
	 * @param trial whether nothing is to be written
	 * @param outcomes told of each row, in the order of the file
	 */
	Intake(IntakeContext context, IntakeOrder order, Table table, boolean trial, Consumer<RowOutcome> outcomes) {
		this.context = context;
		this.order = order;
		this.table = table;
		this.trial = trial;
		this.outcomes = outcomes;
		notes = new TableNotes(order.recognition());
		// Rows that refer to other rows of the file need these at hand.
		connected = order.recognition().columns().stream().map(choice -> choice.target().feature())
				.anyMatch(feature -> feature != null && feature.getEType() instanceof EClass target
						&& (target.isSuperTypeOf(order.recognition().type()) || order.recognition().type().isSuperTypeOf(target)));
	}

	/**
	 * Reads all rows, and writes what they change.
	 *
	 * @throws OperationCanceledException when the monitor says so; nothing is written then
	 */
	TableReport run(SubMonitor monitor) throws SheetRefusedException {
		if (order.rejects() != null && order.rejects().toAbsolutePath().normalize().equals(order.file().toAbsolutePath().normalize())) {
			throw new SheetRefusedException(Reason.UNREADABLE, NLS.bind(Messages.rejectsIntoFile, order.file().getFileName()), null);
		}
		monitor.setWorkRemaining(table.size() + ROWS_AT_ONCE);
		monitor.subTask(NLS.bind(Messages.reading, order.file().getFileName()));
		try (RejectsFile rejects = order.rejects() == null || trial ? null : new RejectsFile(order.rejects(), order.recognition());
				RowSource rows = table.rows()) {
			FilledRows filled = new FilledRows(table.merges(), order.recognition().headerRow());
			List<TableRow> batch = new ArrayList<>();
			for (TableRow row = rows.next(); row != null; row = rows.next()) {
				if (row.number() <= order.recognition().headerRow()) {
					continue;
				}
				TableRow full = filled.fill(row);
				if (!row.isBlank()) {
					batch.add(full);
				}
				if (batch.size() >= ROWS_AT_ONCE && !connected) {
					process(batch, rejects, monitor);
				}
				if (row.number() % 100 == 0) {
					checkCancelled(monitor);
				}
			}
			process(batch, rejects, monitor);
			monitor.subTask(Messages.writing);
			checkCancelled(monitor);
			Path written = rejects == null ? null : rejects.finish();
			return new TableReport(columns(), counts, warnings, context.destination().name(), write(), written, remarks());
		} catch (IOException unwritable) {
			throw new SheetRefusedException(Reason.UNREADABLE, NLS.bind(Messages.rejectsUnwritable, order.rejects()), unwritable);
		}
	}

	private static void checkCancelled(SubMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void process(List<TableRow> rows, RejectsFile rejects, SubMonitor monitor) throws IOException {
		checkCancelled(monitor);
		List<Optional<String>> asides = rows.stream().map(notes::of).toList();
		List<TableRow> records = new ArrayList<>();
		for (int index = 0; index < rows.size(); index++) {
			if (asides.get(index).isEmpty()) {
				records.add(rows.get(index));
			}
		}
		try (Session session = context.workspace().openSession()) {
			RowBatch batch = new RowBatch(context, session);
			List<RowOutcome> decided = batch.decide(records);
			int next = 0;
			for (int index = 0; index < rows.size(); index++) {
				TableRow row = rows.get(index);
				Optional<String> aside = asides.get(index);
				tell(row, aside.isPresent() ? skipped(row, aside.get()) : decided.get(next++), rejects);
			}
			if (!trial) {
				collect(batch, session, decided);
			}
		}
		monitor.worked(rows.size());
		rows.clear();
	}

	private static RowOutcome skipped(TableRow row, String why) {
		return new RowOutcome(row.number(), Kind.SKIPPED, null, "", List.of(), List.of(new Remark(Tier.NOTE, "", why)));
	}

	private void tell(TableRow row, RowOutcome outcome, RejectsFile rejects) throws IOException {
		counts.merge(outcome.kind(), 1, Integer::sum);
		if (outcome.kind() == Kind.REFUSED) {
			if (rejects != null) {
				rejects.add(row, outcome);
			}
		} else if (outcome.hasWarning()) {
			warnings++;
		}
		outcomes.accept(outcome);
	}

	/** What the session would save, as plain values. */
	private void collect(RowBatch batch, Session session, List<RowOutcome> decided) {
		boolean adds = decided.stream().anyMatch(each -> each.kind() == Kind.ADDED);
		boolean changed = decided.stream().anyMatch(each -> each.kind() == Kind.CHANGED);
		if (!adds && !changed) {
			return;
		}
		if (adds && context.destination().isNew() && context.destination().part().isEmpty()) {
			Programme programme = context.destination().found();
			session.editingDomain().getCommandStack().execute(session.add(List.of(programme)));
			batch.take(programme);
		}
		batch.apply();
		List<Change> collected = session.changes(message()).changes();
		if (context.destination().isNew() && context.destination().part().isEmpty()) {
			collected.stream().filter(each -> each.type() == JieduiPackage.Literals.PROGRAMME).findFirst()
					.ifPresent(each -> context.destination().founded(each.id()));
		}
		changes.addAll(collected);
	}

	private String message() {
		return order.message() == null ? NLS.bind(Messages.commitMessage, order.file().getFileName()) : order.message();
	}

	private List<CommitNumber> write() throws SheetRefusedException {
		if (changes.isEmpty()) {
			return List.of();
		}
		try (Session session = context.workspace().openSession()) {
			String author = session.changes(message()).author();
			return session.write(new ChangeSet(author, message(), changes)).commits().stream().map(Commit::number).toList();
		} catch (CommitConflictException conflict) {
			throw new SheetRefusedException(Reason.UNREADABLE, NLS.bind(Messages.changedMeanwhile, order.file().getFileName()), conflict);
		}
	}

	private List<ColumnUse> columns() {
		return order.recognition().columns().stream().map(each -> new ColumnUse(each.heading(), each.target().key())).toList();
	}

	private List<Remark> remarks() {
		List<Remark> remarks = new ArrayList<>(order.recognition().remarks());
		if (context.destination().isNew() && counts.containsKey(Kind.ADDED)) {
			remarks.add(new Remark(Tier.NOTE, "", NLS.bind(Messages.programmeNew, context.destination().name())));
		}
		boolean identified = order.recognition().columns().stream().map(ColumnChoice::target)
				.anyMatch(target -> target.key().equals("@id") || target.key().equals("code"));
		if (order.recognition().keys().isEmpty() && !identified) {
			remarks.add(new Remark(Tier.WARNING, "", Messages.noKeys));
		}
		return remarks;
	}
}
