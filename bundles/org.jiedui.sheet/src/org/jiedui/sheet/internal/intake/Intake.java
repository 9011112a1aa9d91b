/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.internal.table.TableRow;

/**
 * One import, or a dry run that writes nothing. Rows of a table go through sessions of some hundred rows each, of which nothing but plain changes is
 * kept; tables whose rows may refer to each other share one session. What is kept is written in one commit in the end.
 */
final class Intake {

	private static final int ROWS_AT_ONCE = 1_000;

	private final IntakeSource source;
	private final List<IntakeTable> tables;
	private final boolean trial;
	private final Consumer<RowOutcome> outcomes;
	private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
	private final List<Change> changes = new ArrayList<>();
	private int warnings;

	/** Rows of a table that share a session with those of other tables. */
	private record Share(IntakeTable table, List<TableRow> rows) {
	}

	/**
	 * @param tables those of programmes come first
	 * @param trial whether nothing is to be written
	 * @param outcomes told of each row, in the order of the tables and their rows
	 */
	Intake(IntakeSource source, List<IntakeTable> tables, boolean trial, Consumer<RowOutcome> outcomes) {
		this.source = source;
		this.tables = tables;
		this.trial = trial;
		this.outcomes = outcomes;
	}

	/**
	 * Reads all rows, and writes what they change.
	 *
	 * @throws OperationCanceledException when the monitor says so; nothing is written then
	 */
	TableReport run(SubMonitor monitor) throws SheetRefusedException {
		if (source.rejects() != null && source.rejects().toAbsolutePath().normalize().equals(source.file().toAbsolutePath().normalize())) {
			throw new SheetRefusedException(Reason.UNREADABLE, NLS.bind(Messages.rejectsIntoFile, source.file().getFileName()), null);
		}
		monitor.setWorkRemaining(tables.stream().mapToInt(each -> each.table().size()).sum() + ROWS_AT_ONCE);
		monitor.subTask(NLS.bind(Messages.reading, source.file().getFileName()));
		try (RejectsFile rejects = source.rejects() == null || trial ? null : new RejectsFile(source.rejects())) {
			if (tables.size() > 1 || tables.getFirst().isConnected()) {
				together(rejects, monitor);
			} else {
				oneByOne(tables.getFirst(), rejects, monitor);
			}
			monitor.subTask(Messages.writing);
			checkCancelled(monitor);
			Path written = rejects == null ? null : rejects.finish();
			return new TableReport(tables.stream().flatMap(each -> each.columns().stream()).distinct().toList(), counts, warnings, programme(), write(),
					written, tables.stream().flatMap(each -> each.remarks(counts.containsKey(Kind.ADDED)).stream()).distinct().toList());
		} catch (IOException unwritable) {
			throw new SheetRefusedException(Reason.UNREADABLE, NLS.bind(Messages.rejectsUnwritable, source.rejects()), unwritable);
		}
	}

	/** The programme that took the rows, empty where each names its own. */
	private String programme() {
		return tables.size() > 1 ? "" : tables.getFirst().context().destination().name();
	}

	private static void checkCancelled(SubMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void oneByOne(IntakeTable table, RejectsFile rejects, SubMonitor monitor) throws IOException, SheetRefusedException {
		try (TableFeed feed = new TableFeed(table)) {
			for (List<TableRow> rows = feed.next(ROWS_AT_ONCE, monitor); !rows.isEmpty(); rows = feed.next(ROWS_AT_ONCE, monitor)) {
				process(List.of(new Share(table, rows)), rejects, monitor);
			}
		}
	}

	private void together(RejectsFile rejects, SubMonitor monitor) throws IOException, SheetRefusedException {
		List<Share> shares = new ArrayList<>();
		for (IntakeTable table : tables) {
			try (TableFeed feed = new TableFeed(table)) {
				shares.add(new Share(table, feed.next(Integer.MAX_VALUE, monitor)));
			}
		}
		process(shares, rejects, monitor);
	}

	private void process(List<Share> shares, RejectsFile rejects, SubMonitor monitor) throws IOException {
		try (Session session = source.workspace().openSession()) {
			RowBatches batches = new RowBatches(session);
			List<RowBatch> read = new ArrayList<>();
			for (Share share : shares) {
				checkCancelled(monitor);
				read.add(batches.add(share.table().context(), share.rows()));
			}
			checkCancelled(monitor);
			batches.decide();
			Set<Kind> kinds = EnumSet.noneOf(Kind.class);
			for (int index = 0; index < shares.size(); index++) {
				Share share = shares.get(index);
				read.get(index).tell((row, outcome) -> {
					kinds.add(outcome.kind());
					tell(share.table(), row, outcome, rejects);
				});
				monitor.worked(share.rows().size());
			}
			if (!trial && (kinds.contains(Kind.ADDED) || kinds.contains(Kind.CHANGED))) {
				collect(batches, session, tables.getFirst().context().destination(), kinds.contains(Kind.ADDED));
			}
		}
	}

	private void tell(IntakeTable table, TableRow row, RowOutcome outcome, RejectsFile rejects) throws IOException {
		counts.merge(outcome.kind(), 1, Integer::sum);
		if (outcome.kind() == Kind.REFUSED) {
			if (rejects != null) {
				rejects.add(table.recognition(), row, outcome);
			}
		} else if (outcome.hasWarning()) {
			warnings++;
		}
		outcomes.accept(outcome);
	}

	/** What the session would save, as plain values. */
	private void collect(RowBatches batches, Session session, Destination destination, boolean adds) {
		boolean founds = destination.isNew() && destination.part().isEmpty();
		if (adds && founds) {
			Programme programme = destination.found();
			session.editingDomain().getCommandStack().execute(session.add(List.of(programme)));
			batches.take(programme, destination.reference());
		}
		batches.apply();
		List<Change> collected = session.changes(source.message()).changes();
		if (founds) {
			collected.stream().filter(each -> each.type() == JieduiPackage.Literals.PROGRAMME).findFirst()
					.ifPresent(each -> destination.founded(each.id()));
		}
		collected.forEach(each -> changes.add(compact(each)));
	}

	/** Two hundred thousand of these are kept until all are written. */
	private static Change compact(Change change) {
		return change instanceof Addition addition
				? new Addition(addition.id(), addition.type(), addition.placement(), new CompactValues(addition.values()), addition.version()) : change;
	}

	private List<CommitNumber> write() throws SheetRefusedException {
		if (changes.isEmpty()) {
			return List.of();
		}
		try (Session session = source.workspace().openSession()) {
			String author = session.changes(source.message()).author();
			return session.write(new ChangeSet(author, source.message(), changes)).commits().stream().map(Commit::number).toList();
		} catch (CommitConflictException conflict) {
			throw new SheetRefusedException(Reason.UNREADABLE, NLS.bind(Messages.changedMeanwhile, source.file().getFileName()), conflict);
		}
	}
}
