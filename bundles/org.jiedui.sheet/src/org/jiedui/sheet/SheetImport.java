/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.intake.Intakes;
import org.jiedui.sheet.internal.mapping.MappingFolder;
import org.jiedui.sheet.internal.mapping.MappingJson;
import org.jiedui.sheet.internal.recognition.Recogniser;
import org.osgi.service.component.annotations.Component;

/**
 * Brings workbooks and text files into books: {@link #recognise recognise} says what the columns are taken for, the user changes that where it is
 * wrong, a {@link #dryRun dry run} tells what would become of each row, and {@link #run} does it in one commit. An OSGi service without state. All
 * methods read files and wait for the database: never on the UI thread.
 */
@Component(service = SheetImport.class)
public final class SheetImport {

	/**
	 * The sheets of a workbook that users see, for a choice; a text file has one.
	 *
	 * @throws SheetRefusedException when the file cannot or should not be read
	 */
	public List<String> sheets(Path file) throws SheetRefusedException {
		return Intakes.sheets(file);
	}

	/**
	 * What the table of a file is taken for: by its stamp if it was exported from these books, by a mapping, else by headings and values.
	 *
	 * @param labels the language of what is told
	 * @throws SheetRefusedException when the file cannot or should not be read, has several tables, or none that is understood
	 */
	public Recognition recognise(Workspace workspace, Inquiry inquiry, Labels labels) throws SheetRefusedException {
		return new Intakes(workspace, labels).recognise(inquiry);
	}

	/**
	 * Tells what an import would do with each row, and changes nothing.
	 *
	 * @param outcomes told of each row in the order of the file, on the thread of the caller; nothing keeps them
	 * @param monitor told how far it is and asked whether to go on, or null
	 * @throws SheetRefusedException when the file cannot be read to its end, or the programme is not clear
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
	 */
	public TableReport dryRun(Workspace workspace, IntakeOrder order, Labels labels, Consumer<RowOutcome> outcomes, IProgressMonitor monitor)
			throws SheetRefusedException {
		return new Intakes(workspace, labels).run(order, true, outcomes, monitor);
	}

	/**
	 * Imports the rows that are not refused, in one commit, which a revert takes back.
	 *
	 * @param outcomes as for a dry run; told before anything is written
	 * @param monitor likewise
	 * @throws SheetRefusedException as a dry run; and when others changed the same objects meanwhile, or the workbook for refused rows cannot be
	 *         written. Nothing is imported then
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so; nothing is imported then
	 */
	public TableReport run(Workspace workspace, IntakeOrder order, Labels labels, Consumer<RowOutcome> outcomes, IProgressMonitor monitor)
			throws SheetRefusedException {
		return new Intakes(workspace, labels).run(order, false, outcomes, monitor);
	}

	/**
	 * The beginning of a table as it stands in the file.
	 *
	 * @param sheet its name, or null for the first that users see
	 * @param form how a text file is written, or null for what its bytes tell
	 * @param rows so many rows at the most
	 * @throws SheetRefusedException when the file cannot or should not be read
	 */
	public Preview preview(Path file, String sheet, TextForm form, int rows) throws SheetRefusedException {
		return Intakes.preview(file, sheet, form, rows);
	}

	/**
	 * The classes of which the rows of a table may be, by its columns, the likeliest first; empty where its columns mean nothing.
	 *
	 * @throws SheetRefusedException when the file cannot or should not be read
	 */
	public List<EClass> proposals(Workspace workspace, Inquiry inquiry, Labels labels) throws SheetRefusedException {
		return new Intakes(workspace, labels).proposals(inquiry);
	}

	/** All that the columns of a table can become when its rows are objects of a class, in the order of forms. */
	public List<Target> targets(EClass type) {
		return Recogniser.targets(type);
	}

	/**
	 * The names in a file that several objects of the books have. Rows with such a name are refused unless the order says which is meant.
	 *
	 * @throws SheetRefusedException as a dry run
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
	 */
	public List<Homonym> homonyms(Workspace workspace, IntakeOrder order, Labels labels, IProgressMonitor monitor) throws SheetRefusedException {
		return new Intakes(workspace, labels).homonyms(order, monitor);
	}

	/**
	 * What the sheets of a workbook are that was exported from these books: all can be imported in one go. Those of programmes come first.
	 *
	 * @return empty for every other file, and for a workbook with one table
	 * @throws SheetRefusedException when the file cannot or should not be read
	 */
	public List<Recognition> recogniseAll(Workspace workspace, Path file, Labels labels) throws SheetRefusedException {
		return new Intakes(workspace, labels).recogniseAll(file);
	}

	/**
	 * Tells what an import of several sheets would do with each row, and changes nothing. All rows are in memory at once, since they may refer to
	 * each other.
	 *
	 * @param outcomes as for one table; each says of which sheet it is
	 * @throws SheetRefusedException as for one table
	 */
	public TableReport dryRun(Workspace workspace, WorkbookOrder order, Labels labels, Consumer<RowOutcome> outcomes, IProgressMonitor monitor)
			throws SheetRefusedException {
		return new Intakes(workspace, labels).run(order, true, outcomes, monitor);
	}

	/**
	 * Imports the rows of several sheets that are not refused, in one commit.
	 *
	 * @param outcomes as for a dry run
	 * @throws SheetRefusedException as for one table
	 */
	public TableReport run(Workspace workspace, WorkbookOrder order, Labels labels, Consumer<RowOutcome> outcomes, IProgressMonitor monitor)
			throws SheetRefusedException {
		return new Intakes(workspace, labels).run(order, false, outcomes, monitor);
	}

	/** The mappings that are remembered for a workspace. */
	public MappingStore mappings(Workspace workspace) {
		return MappingFolder.of(new Location(workspace.location()));
	}

	/**
	 * Reads a mapping that somebody wrote or got from another office.
	 *
	 * @throws SheetRefusedException when the file is none
	 */
	public ColumnMapping readMapping(Path file) throws IOException, SheetRefusedException {
		return new MappingJson().read(file);
	}
}
