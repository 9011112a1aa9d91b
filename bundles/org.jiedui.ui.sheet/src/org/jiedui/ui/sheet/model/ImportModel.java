/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.jiedui.sheet.IntakeOrder;
import org.jiedui.sheet.Recognition;
import org.jiedui.ui.books.ProgrammeEntry;

/** An import that a user prepares: the file, its columns, what would become of its rows. For one thread. */
public final class ImportModel {

	private final Surroundings around;
	private final SourceModel source;
	private final ColumnsModel columns;
	private final MappingNames mappings;
	private final TrialModel trial;
	private Recognition taken;

	/** @param programme the one that the user works on, or null */
	public ImportModel(Surroundings around, ProgrammeEntry programme) {
		this.around = around;
		source = new SourceModel(around, programme);
		columns = new ColumnsModel(around);
		mappings = new MappingNames(around, source, columns);
		trial = new TrialModel(around, source, columns);
		source.changes().onChange(this::sourceChanged);
	}

	/** Begins with a file. */
	public void begin(Path file) {
		mappings.read();
		source.setFile(file);
	}

	private void sourceChanged() {
		source.recognition().filter(each -> each != taken).ifPresent(recognition -> {
			taken = recognition;
			columns.take(recognition);
		});
	}

	/** What the import works with. */
	public Surroundings around() {
		return around;
	}

	/** The first step. */
	public SourceModel source() {
		return source;
	}

	/** The second step. */
	public ColumnsModel columns() {
		return columns;
	}

	/** What is remembered of columns. */
	public MappingNames mappings() {
		return mappings;
	}

	/** The third step. */
	public TrialModel trial() {
		return trial;
	}

	/** Whether all is decided: the dry run is done, is about what was decided, and leaves something to import. */
	public boolean canRun() {
		return isGood(source.status()) && isGood(columns.status()) && isGood(trial.status());
	}

	/** Whether a step is done; a warning does not keep from going on. */
	public static boolean isGood(IStatus status) {
		return !status.matches(IStatus.ERROR | IStatus.CANCEL);
	}

	/** What is to be done. */
	public IntakeOrder order() {
		return trial.order();
	}

	/** Gives open questions up. */
	public void close() {
		source.close();
		mappings.close();
		trial.close();
	}
}
