/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.ColumnChoice.Origin;
import org.jiedui.sheet.Homonym;
import org.jiedui.sheet.Inquiry;
import org.jiedui.sheet.IntakeOrder;
import org.jiedui.sheet.Preview;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.Target;
import org.jiedui.sheet.TextForm;
import org.jiedui.sheet.WorkbookOrder;
import org.jiedui.sheet.internal.conversion.KnownNames;
import org.jiedui.sheet.internal.conversion.SessionNames;
import org.jiedui.sheet.internal.recognition.Kinds;
import org.jiedui.sheet.internal.recognition.Recogniser;
import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.RowSource;
import org.jiedui.sheet.internal.table.Table;
import org.jiedui.sheet.internal.table.TableFile;
import org.jiedui.sheet.internal.table.TableFiles;
import org.jiedui.sheet.internal.table.TableRow;

/** Recognises and imports files for one workspace. */
public final class Intakes {

	private final Workspace workspace;
	private final ValueFormat format;

	/** @param labels gives the language */
	public Intakes(Workspace workspace, Labels labels) {
		this.workspace = workspace;
		format = new ValueFormat(labels, MoneyScale.YUAN);
	}

	/** The sheets of a file that users see. */
	public static List<String> sheets(Path file) throws SheetRefusedException {
		try (TableFile tables = new TableFiles().open(file)) {
			return tables.tables().stream().filter(table -> !table.hidden()).map(Table::name).toList();
		}
	}

	/** What a file is. */
	public Recognition recognise(Inquiry inquiry) throws SheetRefusedException {
		try (TableFile file = new TableFiles().open(inquiry.file(), inquiry.form())) {
			return recognise(file, inquiry);
		}
	}

	/** What an open file is. */
	Recognition recognise(TableFile file, Inquiry inquiry) throws SheetRefusedException {
		try (Session session = workspace.openSession()) {
			KnownNames names = new KnownNames(workspace, part(inquiry.programme()), true);
			Recogniser recogniser = new Recogniser(inquiry.file(), format, new SessionNames(session, names));
			return new TableChoice(workspace, inquiry, recogniser).choose(file);
		}
	}

	/** What the sheets of an own workbook are, where it has several; else none. Those of programmes come first. */
	List<Recognition> recogniseAll(TableFile file, Path path) throws SheetRefusedException {
		try (Session session = workspace.openSession()) {
			Recogniser recogniser = new Recogniser(path, format, new SessionNames(session, new KnownNames(workspace, null, true)));
			return new TableChoice(workspace, new Inquiry(path), recogniser).all(file);
		}
	}

	/** What the sheets of an own workbook are, where it has several; else none. */
	public List<Recognition> recogniseAll(Path path) throws SheetRefusedException {
		try (TableFile file = new TableFiles().open(path)) {
			return recogniseAll(file, path);
		}
	}

	private static Integer part(ObjectId programme) {
		return programme == null ? null : programme.part();
	}

	/** Imports a file, or only looks what would become of it. */
	public TableReport run(IntakeOrder order, boolean trial, Consumer<RowOutcome> outcomes, IProgressMonitor monitor) throws SheetRefusedException {
		try (TableFile file = new TableFiles().open(order.file(), order.form())) {
			return run(file, order, trial, outcomes, monitor);
		}
	}

	/** Imports an open file. */
	TableReport run(TableFile file, IntakeOrder order, boolean trial, Consumer<RowOutcome> outcomes, IProgressMonitor monitor)
			throws SheetRefusedException {
		IntakeTable table = table(file, order, new HashMap<>());
		return new Intake(source(order.file(), order.rejects(), order.message()), List.of(table), trial, outcomes).run(SubMonitor.convert(monitor));
	}

	/** Imports several sheets of a workbook in one commit. */
	public TableReport run(WorkbookOrder order, boolean trial, Consumer<RowOutcome> outcomes, IProgressMonitor monitor) throws SheetRefusedException {
		try (TableFile file = new TableFiles().open(order.file())) {
			return run(file, order, trial, outcomes, monitor);
		}
	}

	/** Imports several sheets of an open workbook in one commit. */
	TableReport run(TableFile file, WorkbookOrder order, boolean trial, Consumer<RowOutcome> outcomes, IProgressMonitor monitor)
			throws SheetRefusedException {
		Map<Optional<Integer>, KnownNames> names = new HashMap<>();
		List<IntakeTable> tables = new ArrayList<>();
		for (Recognition recognition : order.recognitions()) {
			tables.add(table(file, new IntakeOrder(order.file(), recognition, null, null, null), names));
		}
		return new Intake(source(order.file(), order.rejects(), order.message()), tables, trial, outcomes).run(SubMonitor.convert(monitor));
	}

	private IntakeSource source(Path file, Path rejects, String message) {
		return new IntakeSource(workspace, file, rejects, message);
	}

	/** @param known names that were looked up for other tables of the same import */
	private IntakeTable table(TableFile file, IntakeOrder order, Map<Optional<Integer>, KnownNames> known) throws SheetRefusedException {
		Recognition recognition = order.recognition();
		Destination destination = Destination.of(workspace, order);
		boolean identifiers = recognition.columns().stream().noneMatch(each -> each.origin() == Origin.STAMP) || recognition.own();
		KnownNames names = known.computeIfAbsent(destination.part().filter(part -> part != ObjectId.REGISTER),
				part -> new KnownNames(workspace, part.orElse(null), identifiers));
		order.decisions().forEach(each -> names.decide(each.type(), each.name(), each.object()));
		Table table = table(file, order);
		return new IntakeTable(table, new IntakeContext(workspace, recognition, kinds(recognition), destination, names, format, table.size()));
	}

	private static Table table(TableFile file, IntakeOrder order) throws SheetRefusedException {
		return file.tables().stream().filter(each -> each.name().equals(order.recognition().sheet())).findFirst()
				.orElseThrow(() -> new SheetRefusedException(Reason.NO_TABLE,
						NLS.bind(Messages.tableChanged, order.file().getFileName(), order.recognition().sheet()), null));
	}

	/** The names of a file that several objects of the books have. */
	public List<Homonym> homonyms(IntakeOrder order, IProgressMonitor monitor) throws SheetRefusedException {
		Integer part = Destination.of(workspace, order).part().filter(each -> each != ObjectId.REGISTER).orElse(null);
		try (TableFile file = new TableFiles().open(order.file(), order.form()); Session session = workspace.openSession()) {
			SessionNames names = new SessionNames(session, new KnownNames(workspace, part, order.recognition().own()));
			return new HomonymSearch(order.recognition(), session, names, format).in(table(file, order), SubMonitor.convert(monitor));
		}
	}

	/** The classes of which the rows of a file may be, the likeliest first. */
	public List<EClass> proposals(Inquiry inquiry) throws SheetRefusedException {
		try (TableFile file = new TableFiles().open(inquiry.file(), inquiry.form()); Session session = workspace.openSession()) {
			KnownNames names = new KnownNames(workspace, part(inquiry.programme()), true);
			ClassSearch search = new ClassSearch(inquiry.file(), new Recogniser(inquiry.file(), format, new SessionNames(session, names)));
			Optional<Table> table = file.tables().stream().filter(each -> inquiry.sheet() == null || each.name().equals(inquiry.sheet())).findFirst();
			return table.isEmpty() ? List.of() : search.in(table.get());
		}
	}

	/** The beginning of a table. */
	public static Preview preview(Path path, String sheet, TextForm form, int most) throws SheetRefusedException {
		try (TableFile file = new TableFiles().open(path, form)) {
			Table table = file.tables().stream().filter(each -> sheet == null ? !each.hidden() : each.name().equals(sheet)).findFirst()
					.orElse(file.tables().getFirst());
			List<TableRow> rows = new ArrayList<>();
			try (RowSource source = table.rows()) {
				for (TableRow row = source.next(); row != null && rows.size() < most; row = source.next()) {
					if (!row.isBlank()) {
						rows.add(row);
					}
				}
			}
			return new Preview(table.name(), rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList(),
					rows.stream().map(TableRow::number).toList(), file.form());
		}
	}

	private static List<EClass> kinds(Recognition recognition) {
		boolean varied = recognition.type().isAbstract() || recognition.column(Target.TYPE).isPresent();
		return varied ? Kinds.of(recognition.type()) : List.of(recognition.type());
	}
}
